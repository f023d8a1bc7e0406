package se.samplan.ops.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The search node and the sign-in of the distribution, run by the test instead of by the hub. The hub takes them for engines of the
 * organisation: it neither starts nor ends them.
 */
public final class OutsideEngines implements AutoCloseable {
    private final Path distribution;
    private final Path home;
    private final int searchPort;
    private final int signInPort;
    private final URI hub;
    private @Nullable Process search;
    private @Nullable Process signIn;

    private OutsideEngines(Path distribution, Path home, URI hub, int searchPort, int signInPort) {
        this.distribution = distribution;
        this.home = home;
        this.hub = hub;
        this.searchPort = searchPort;
        this.signInPort = signInPort;
    }

    static OutsideEngines start(Path distribution, Path data, URI hub) {
        try {
            OutsideEngines engines = new OutsideEngines(
                    distribution,
                    Files.createDirectories(data.resolve("outside")),
                    hub,
                    RunningHub.freePort(),
                    RunningHub.freePort());
            engines.startSearch();
            engines.startSignIn();
            return engines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> settings() {
        return List.of(
                "--samplan.search.url=" + search(),
                "--samplan.sign-in.url=http://127.0.0.1:" + signInPort + "/sign-in");
    }

    /** Where the search node listens. */
    public URI search() {
        return URI.create("http://127.0.0.1:" + searchPort);
    }

    /** Starts the search node where it was, on the data it had, and does not wait for it. */
    public void startSearch() {
        search = run(
                "search-node/search-node.jar",
                "search-node.log",
                List.of("-Xmx512m"),
                List.of("--data", home.resolve("search").toString(), "--port", Integer.toString(searchPort)));
    }

    /** The search node is gone from one moment to the next, and stays away. */
    public void killSearch() {
        end(search);
    }

    private void startSignIn() {
        signIn = run(
                "sign-in/sign-in.jar",
                "sign-in.log",
                List.of("-Xmx128m"),
                List.of(
                        "--server.port=" + signInPort,
                        "--samplan.sign-in.issuer=" + hub + "/sign-in",
                        "--samplan.sign-in.data=" + home.resolve("sign-in"),
                        "--samplan.sign-in.lifeline=true"));
    }

    private Process run(String jar, String log, List<String> flags, List<String> arguments) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8"));
        line.add("--sun-misc-unsafe-memory-access=allow");
        line.addAll(flags);
        line.add("-jar");
        line.add(distribution.resolve(jar).toString());
        line.addAll(arguments);
        try {
            return new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(home.resolve(log).toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(@Nullable Process process) {
        if (process == null) {
            return;
        }
        try {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end(search);
        end(signIn);
    }
}
