package se.samplan.ops.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.children.LoopbackPort;
import se.samplan.ops.children.SearchNode;

/**
 * The search node and the sign-in of the distribution, run by the test instead of by the hub. The hub takes them for engines of the
 * organisation: it neither starts nor ends them.
 */
public final class OutsideEngines implements AutoCloseable {
    private final Path home;
    private final int searchPort;
    private final int signInPort;
    private final URI hub;
    private @Nullable Process search;
    private @Nullable Process signIn;

    private OutsideEngines(Path home, URI hub, int searchPort, int signInPort) {
        this.home = home;
        this.hub = hub;
        this.searchPort = searchPort;
        this.signInPort = signInPort;
    }

    static OutsideEngines start(Path data, URI hub) {
        try {
            OutsideEngines engines = new OutsideEngines(
                    Files.createDirectories(data.resolve("outside")), hub, LoopbackPort.pick(), LoopbackPort.pick());
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
        search = JavaProgram.of(RunningHub.DISTRIBUTION.resolve("search-node/search-node.jar"), SearchNode.FLAGS)
                .flagged(QuickStart.ofSearchNode())
                .with("--data", home.resolve("search").toString(), "--port", Integer.toString(searchPort))
                .start(home.resolve("search-node.log"));
    }

    /** The search node is gone from one moment to the next, and stays away. */
    public void killSearch() {
        end(search);
    }

    private void startSignIn() {
        signIn = signIn().flagged(QuickStart.ofSignIn())
                .with(
                        "--server.port=" + signInPort,
                        "--samplan.sign-in.issuer=" + hub + "/sign-in",
                        "--samplan.sign-in.data=" + home.resolve("sign-in"),
                        "--samplan.sign-in.lifeline=true")
                .start(home.resolve("sign-in.log"));
    }

    static JavaProgram signIn() {
        return JavaProgram.shipped(RunningHub.DISTRIBUTION.resolve("sign-in/sign-in.jar"), "sign-in");
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
