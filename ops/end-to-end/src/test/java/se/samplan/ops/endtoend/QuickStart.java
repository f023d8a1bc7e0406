package se.samplan.ops.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.children.LoopbackPort;
import se.samplan.ops.children.ReadyProbe;
import se.samplan.ops.children.SearchNode;
import se.samplan.ops.waiting.Await;

/**
 * Lets the processes of the distribution start in a third of the time: a rehearsal leaves their classes, loaded and linked, in caches for
 * all tests. A cache bears the sum of the jars it was made for; other jars get another.
 */
final class QuickStart {
    private static final Duration WITHIN = Duration.ofMinutes(3);
    private static final Path DISTRIBUTION = RunningHub.DISTRIBUTION;
    private static final Path SEARCH_NODE = DISTRIBUTION.resolve("search-node");
    private static final Path FOLDER = Path.of("target", "quick-start").toAbsolutePath();

    /** Where the hub looks when it starts a sign-in itself. */
    private static final Path SIGN_IN = DISTRIBUTION.resolve("sign-in").resolve("sign-in.aot");

    private static @Nullable Path hub;

    private QuickStart() {}

    static List<String> ofHub() {
        Path cache = rehearsed();
        return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
    }

    static List<String> ofSignIn() {
        rehearsed();
        return Files.exists(SIGN_IN) ? List.of("-XX:AOTCache=" + SIGN_IN) : List.of();
    }

    static List<String> ofSearchNode() {
        rehearsed();
        return archives().stream()
                .map(archive -> "-XX:SharedArchiveFile=" + archive)
                .toList();
    }

    /** Once for all tests; not in a static initializer, for which the thread beside would wait for ever. */
    private static synchronized Path rehearsed() {
        Path cache = hub;
        if (cache == null) {
            cache = rehearse();
            hub = cache;
        }
        return cache;
    }

    private static Path rehearse() {
        try {
            Files.createDirectories(FOLDER);
            Path hub = FOLDER.resolve("hub-%08x.aot".formatted(sum(DISTRIBUTION, DISTRIBUTION.resolve("lib"))));
            Path signIn = FOLDER.resolve(
                    "sign-in-%08x.aot".formatted(sum(SIGN_IN.getParent(), SIGN_IN.resolveSibling("lib"))));
            var beside = CompletableFuture.runAsync(QuickStart::rehearseSearchNode);
            rehearseSignIn(signIn);
            rehearseHub(hub);
            beside.join();
            Files.deleteIfExists(SIGN_IN);
            if (Files.exists(signIn)) {
                Files.copy(signIn, SIGN_IN, StandardCopyOption.REPLACE_EXISTING);
            }
            return hub;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without engines, and asked for something, so that the classes of its web server are in it too. */
    private static void rehearseHub(Path cache) {
        if (Files.exists(cache)) {
            return;
        }
        int port = LoopbackPort.pick();
        Process process = RunningHub.program()
                .flagged(List.of("-XX:AOTCacheOutput=" + cache))
                .with(
                        "--server.port=" + port,
                        "--samplan.data=" + temporary("hub"),
                        "--samplan.search.url=http://127.0.0.1:9",
                        "--samplan.sign-in.url=http://127.0.0.1:9/sign-in")
                .start(FOLDER.resolve("hub.log"));
        String address = "http://127.0.0.1:" + port;
        Await.until(
                "the rehearsal of the hub",
                WITHIN,
                () -> !process.isAlive() || answers(address + "/actuator/health/liveness"));
        answers(address + "/api/openapi.json");
        answers(address + "/actuator/health");
        process.destroy();
        ended(process, "the cache of the hub's classes");
    }

    private static void rehearseSignIn(Path cache) {
        if (!Files.exists(cache)) {
            Process process = OutsideEngines.signIn()
                    .flagged(List.of("-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh"))
                    .with("--samplan.sign-in.data=" + temporary("sign-in"))
                    .start(FOLDER.resolve("sign-in.log"));
            ended(process, "the cache of the sign-in's classes");
        }
    }

    /** The node makes its archive by itself at its first good end, beside its jars. */
    private static void rehearseSearchNode() {
        if (archives().isEmpty()) {
            SearchNode node = SearchNode.start(SEARCH_NODE, temporary("search"));
            node.awaitReady(WITHIN);
            node.close();
        }
    }

    private static void ended(Process process, String made) {
        Await.until(made, WITHIN, () -> !process.isAlive());
    }

    private static boolean answers(String address) {
        try {
            return ReadyProbe.http(URI.create(address)).ready();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static List<Path> archives() {
        try (Stream<Path> files = Files.list(SEARCH_NODE)) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary(String name) {
        try {
            return Files.createTempDirectory(FOLDER, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long sum(Path... folders) throws IOException {
        CRC32 sum = new CRC32();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                        .sorted()
                        .toList()) {
                    sum.update(Files.readAllBytes(jar));
                    // The virtual machine takes no cache of a jar that was written anew, were it the same.
                    sum.update(Files.getLastModifiedTime(jar).toString().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return sum.getValue();
    }
}
