package se.samplan.ops.children;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Elasticsearch node that the hub runs for itself when the organisation has none. It listens on 127.0.0.1, on one port
 * for as long as this object lives: when the node dies it comes back by itself under the same address, with the same data.
 */
public final class SearchNode implements AutoCloseable {

    /** With what flags Java runs a node, whoever starts it. */
    public static final List<String> FLAGS = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8");

    /** The first stop also writes the class archive, which takes its time on a busy machine. */
    private static final Duration GRACE = Duration.ofSeconds(90);

    private final URI uri;
    private final ChildProcess process;

    private SearchNode(URI uri, ChildProcess process) {
        this.uri = uri;
        this.process = process;
    }

    /**
     * Starts the node and returns at once; {@link #awaitReady} waits for it.
     *
     * @param home the ready-to-run folder that holds {@code search-node.jar}, {@code lib} and {@code modules}
     * @param data the folder of the node's data and logs, made when missing; one node at a time can use it
     * @param flags of Java, beside and over those that make it small and soon ready
     */
    public static SearchNode start(Path home, Path data, String... flags) {
        Path folder = data.toAbsolutePath().normalize();
        int port = LoopbackPort.pick();
        var uri = URI.create("http://127.0.0.1:" + port);
        var program = Program.ofJar("search-node", home.resolve("search-node.jar"), folder.resolve("search-node.log"))
                .withFlags(Stream.concat(
                                FLAGS.stream(),
                                Stream.of(
                                        "-XX:+AutoCreateSharedArchive",
                                        "-XX:SharedArchiveFile=" + ClassArchive.of(home, folder),
                                        "-Xlog:cds=off"))
                        .toArray(String[]::new))
                .withFlags(flags)
                .withArguments("--data", folder.toString(), "--port", Integer.toString(port));
        return new SearchNode(uri, ChildProcess.start(program, primariesAreUp(uri), Restart.ALWAYS, GRACE));
    }

    /** Where its HTTP interface is, known from the first moment. */
    public URI uri() {
        return uri;
    }

    /**
     * Waits until the node answers and every primary shard is there, so that a search misses nothing.
     *
     * @throws ChildFailed when it has ended for good or is not ready in time
     */
    public void awaitReady(Duration patience) {
        process.awaitReady(patience);
    }

    /** The process behind it: where it stands, its id, its restarts. */
    public ChildProcess process() {
        return process;
    }

    /** Ends the node in good order. */
    @Override
    public void close() {
        process.stop();
    }

    private static ReadyProbe primariesAreUp(URI uri) {
        // Elasticsearch answers 408 when the status is not reached within the timeout.
        return ReadyProbe.http(uri.resolve("/_cluster/health?wait_for_status=yellow&timeout=1s"));
    }
}
