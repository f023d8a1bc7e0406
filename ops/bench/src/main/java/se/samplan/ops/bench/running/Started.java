package se.samplan.ops.bench.running;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A hub that {@code ops/start} has started. */
final class Started implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    /** Set in the build's own tests, where nothing may be built: the jar is started without the script. */
    private static final String PLAIN = "samplan.bench.plain";

    private final Process process;
    private final int port;
    private final double seconds;

    private Started(Process process, int port, double seconds) {
        this.process = process;
        this.port = port;
        this.seconds = seconds;
    }

    /** Starts on the data with one of the sets of flags, and waits until the hub says that it is ready. */
    static Started on(Path distribution, String jvm, Path data, Map<String, String> environment, String... options)
            throws IOException, InterruptedException {
        Files.createDirectories(data);
        int port = freePort();
        List<String> line = new ArrayList<>(
                Boolean.getBoolean(PLAIN)
                        ? plain(distribution, jvm, port, data)
                        : byScript(distribution, jvm, port, data, options));
        File log = data.resolveSibling(data.getFileName() + ".log").toFile();
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().putAll(environment);
        long began = System.nanoTime();
        Process process = builder.start();
        Started started = new Started(process, port, 0);
        // Nothing is left behind when the measuring is broken off.
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        try {
            started.await("/actuator/health/readiness", began + PATIENCE.toNanos());
        } catch (IllegalStateException failed) {
            started.close();
            throw new IllegalStateException("the hub did not start:\n" + Files.readString(log.toPath()), failed);
        }
        return new Started(process, port, (System.nanoTime() - began) / 1e9);
    }

    private static List<String> byScript(Path distribution, String jvm, int port, Path data, String... options) {
        Path root = distribution.toAbsolutePath().resolve("../../../..").normalize();
        List<String> line = new ArrayList<>(List.of(
                root.resolve("ops/start").toString(),
                "--port",
                String.valueOf(port),
                "--data",
                data.toString(),
                "--jvm",
                jvm));
        line.addAll(List.of(options));
        return line;
    }

    private static List<String> plain(Path distribution, String jvm, int port, Path data) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + distribution.resolve("jvm").resolve(jvm + ".flags"),
                "-jar",
                distribution.resolve("samplan.jar").toString(),
                "--server.port=" + port,
                "--samplan.data=" + data);
    }

    double seconds() {
        return seconds;
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** The process that runs this jar. */
    Optional<ProcessHandle> running(String jar) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .filter(each -> each.info().commandLine().orElse("").contains(jar))
                .filter(each -> each.info().command().orElse("").endsWith("java"))
                .findFirst();
    }

    private void await(String path, long deadline) throws InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build()) {
            var request = HttpRequest.newBuilder(address().resolve(path))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            while (true) {
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // Nobody listens yet.
                }
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new IllegalStateException("not ready");
                }
                Thread.sleep(20);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            for (ProcessHandle child : children) {
                child.onExit()
                        .orTimeout(60, TimeUnit.SECONDS)
                        .exceptionally(late -> child)
                        .join();
                child.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
