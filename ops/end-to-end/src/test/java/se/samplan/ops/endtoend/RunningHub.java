package se.samplan.ops.endtoend;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.player.Options;
import se.samplan.ops.player.Player;
import se.samplan.ops.player.Report;

/** The packaged hub as a process of its own, on a data directory of its own and a free port, with a clock that can be moved. */
public final class RunningHub implements AutoCloseable {
    private static final Duration READY_WITHIN = Duration.ofMinutes(3);
    private static final Duration GOOD_END = Duration.ofSeconds(40);
    private static final Path DISTRIBUTION = Path.of(System.getProperty("samplan.distribution"));
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static @Nullable RunningHub empty;
    private static @Nullable RunningHub demo;

    private final String name;
    private final Path data;
    private final int port;
    private final List<String> settings;
    private final List<String> flags = new ArrayList<>();
    private @Nullable OutsideEngines engines;
    private @Nullable Process process;

    private RunningHub(String name, Path data, int port, List<String> settings) {
        this.name = name;
        this.data = data;
        this.port = port;
        this.settings = new ArrayList<>(settings);
    }

    /** The hub that all tests of this run share: nobody stops it, and everyone brings parties and people of their own. */
    public static synchronized RunningHub shared() {
        if (empty == null) {
            empty = own("shared");
        }
        return empty;
    }

    /** The hub with the demo in it, at real time, shared by the tests of the pages. */
    public static synchronized RunningHub withDemo() {
        if (demo == null) {
            RunningHub hub = own("demo");
            hub.loadDemo();
            demo = hub;
        }
        return demo;
    }

    /**
     * A hub for one test, which may stop it, kill it and start it again.
     *
     * @param settings what is configured otherwise than in the embedded default, as {@code --name=value}
     */
    public static RunningHub own(String name, String... settings) {
        RunningHub hub = made(name, settings);
        hub.start();
        return hub;
    }

    /**
     * A hub for one test, whose search node and sign-in are processes of the test: they live on when the hub is killed, and can be
     * killed while it lives.
     */
    public static RunningHub withEnginesOutside(String name, String... settings) {
        RunningHub hub = made(name, settings);
        OutsideEngines engines = OutsideEngines.start(DISTRIBUTION, hub.data, hub.address());
        hub.engines = engines;
        hub.settings.addAll(engines.settings());
        hub.start();
        return hub;
    }

    private static RunningHub made(String name, String... settings) {
        try {
            Files.createDirectories(TARGET);
            RunningHub hub =
                    new RunningHub(name, Files.createTempDirectory("samplan-" + name), freePort(), List.of(settings));
            Runtime.getRuntime().addShutdownHook(new Thread(hub::close));
            return hub;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public Path data() {
        return data;
    }

    /** Configures the later starts otherwise. */
    public void configure(String... more) {
        settings.addAll(List.of(more));
    }

    /** Only of a hub that was made with them. */
    public OutsideEngines engines() {
        return Objects.requireNonNull(engines);
    }

    /** What the hub has said so far, over all its starts. */
    public Path log() {
        return TARGET.resolve("hub-" + name + ".log");
    }

    /**
     * Lets the hub start, and stop in good order, once more than needed, so that its later starts find their classes loaded and linked.
     * Pays when it is started many times.
     */
    public void rehearse() {
        Path cache = data.resolve("hub.aot");
        stop();
        process = launch("-XX:AOTCacheOutput=" + cache);
        awaitReady();
        end(false, READY_WITHIN);
        if (Files.exists(cache)) {
            flags.add("-XX:AOTCache=" + cache);
        }
        start();
    }

    /** Starts the hub on its data and waits until it says that it is ready. */
    public void start() {
        begin();
        awaitReady();
    }

    /** Starts the hub on its data and does not wait for anything. */
    public void begin() {
        process = launch();
    }

    /** Waits until the hub says that it is ready. */
    public void awaitReady() {
        Process started = Objects.requireNonNull(process);
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!isReady()) {
            if (!started.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("the hub did not start, see " + log());
            }
            pause(Duration.ofMillis(100));
        }
    }

    /** Starts one more process on the same data and the same port, without waiting for anything. */
    public Process launch() {
        return launch(flags.toArray(String[]::new));
    }

    private Process launch(String... more) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "--sun-misc-unsafe-memory-access=allow",
                "-Ddisable-axoniq-console-message=true"));
        line.addAll(List.of(more));
        line.addAll(List.of(
                "-jar",
                DISTRIBUTION.resolve("samplan.jar").toString(),
                "--server.port=" + port,
                "--samplan.data=" + data,
                "--samplan.evaluation.clock=controlled"));
        line.addAll(settings);
        try {
            return new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A power cut: nothing can be saved or told any more. */
    public void kill() {
        end(true, GOOD_END);
    }

    /** Asks the hub to stop, and waits until it has. */
    public void stop() {
        end(false, GOOD_END);
    }

    private void end(boolean atOnce, Duration patience) {
        Process running = process;
        if (running == null) {
            return;
        }
        if (atOnce) {
            running.destroyForcibly();
        } else {
            running.destroy();
        }
        try {
            if (!running.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                running.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Plays scenarios on this hub; what the player says goes to a file that bears the name. */
    public Report play(String title, Options options, Player.Prompter prompter) {
        Path file = TARGET.resolve("played-" + title + ".txt");
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8)) {
            return new Player(options, out, prompter).play();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Report play(Path scenario) {
        return play(scenario.getFileName().toString(), Options.of(List.of(scenario), address()), (script, step) -> {});
    }

    private void loadDemo() {
        Report report = play(
                "demo", Options.demo(Path.of(System.getProperty("samplan.demo")), address()), (script, step) -> {});
        if (!report.failures().isEmpty()) {
            throw new IllegalStateException("the demo could not be loaded: " + report.failures());
        }
    }

    private boolean isReady() {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build()) {
            var request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Ends the hub and forgets its data. */
    @Override
    public void close() {
        stop();
        if (engines != null) {
            engines.close();
        }
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException alreadyGone) {
            // A second close finds nothing to forget.
        }
    }
}
