package se.samplan.ops.endtoend;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.children.LoopbackPort;
import se.samplan.ops.children.ReadyProbe;
import se.samplan.ops.player.Options;
import se.samplan.ops.player.Player;
import se.samplan.ops.player.Report;
import se.samplan.ops.waiting.Await;

/** The packaged hub as a process of its own, on a data directory of its own and a free port, with a clock that can be moved. */
public final class RunningHub implements AutoCloseable {
    static final Path DISTRIBUTION = Path.of(System.getProperty("samplan.distribution"));
    private static final Duration READY_WITHIN = Duration.ofMinutes(2);
    private static final Duration GOOD_END = Duration.ofSeconds(40);
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final SharedHub EMPTY = new SharedHub("shared", () -> own("shared"));
    private static final SharedHub DEMO = new SharedHub("demo", RunningHub::loadedWithDemo);

    private final String name;
    private final Path data;
    private final int port;
    private final List<String> settings;
    private @Nullable OutsideEngines engines;
    private volatile @Nullable Process process;
    private volatile boolean meantToRun;

    private RunningHub(String name, Path data, int port, List<String> settings) {
        this.name = name;
        this.data = data;
        this.port = port;
        this.settings = new ArrayList<>(settings);
    }

    /** The hub that all tests of this run share: nobody stops it, and everyone brings parties and people of their own. */
    public static RunningHub shared() {
        return EMPTY.alive();
    }

    /** The hub with the demo in it, at real time, shared by the tests of the pages. */
    public static RunningHub withDemo() {
        return DEMO.alive();
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
        OutsideEngines engines = OutsideEngines.start(hub.data, hub.address());
        hub.engines = engines;
        hub.settings.addAll(engines.settings());
        hub.start();
        return hub;
    }

    private static RunningHub made(String name, String... settings) {
        try {
            Files.createDirectories(TARGET);
            RunningHub hub = new RunningHub(
                    name, Files.createTempDirectory("samplan-" + name), LoopbackPort.pick(), List.of(settings));
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

    /** Starts the hub on its data and waits until it says that it is ready. */
    public void start() {
        begin();
        awaitReady();
    }

    /** Starts the hub on its data and does not wait for anything. */
    public void begin() {
        process = launch();
        meantToRun = true;
    }

    /** Waits until the hub says that it is ready. */
    public void awaitReady() {
        Await.until("the hub " + name + " to be ready, see " + log(), READY_WITHIN, () -> {
            endedByItself().ifPresent(RunningHub::fail);
            return isReady();
        });
    }

    /** Starts the hub if it does not run, whoever ended it. */
    public void revive() {
        Process last = process;
        if (last == null || !last.isAlive()) {
            start();
        }
    }

    /** What there is to say of a hub that nobody has stopped or killed and that is gone all the same: whoever waits for it waits in vain. */
    public Optional<String> endedByItself() {
        Process last = process;
        // In this order: who kills it says so first, and who starts another names that before saying that it is meant
        // to run.
        boolean gone = last != null && !last.isAlive() && meantToRun && last.equals(process);
        return gone
                ? Optional.of("the hub %s has ended by itself with status %d, see %s"
                        .formatted(name, last.exitValue(), log()))
                : Optional.empty();
    }

    private static void fail(String why) {
        throw new IllegalStateException(why);
    }

    /** Starts one more process on the same data and the same port, without waiting for anything. */
    public Process launch() {
        return program()
                .flagged(QuickStart.ofHub())
                .with("--server.port=" + port, "--samplan.data=" + data, "--samplan.evaluation.clock=controlled")
                .with(settings)
                .start(log());
    }

    /** The argument with which Java reads the flags from the distribution's file of that name. */
    public static String shippedFlags(String name) {
        return "@" + DISTRIBUTION.resolve("jvm").resolve(name + ".flags");
    }

    static JavaProgram program() {
        return JavaProgram.shipped(DISTRIBUTION.resolve("samplan.jar"), "evaluation");
    }

    /** A power cut: nothing can be saved or told any more. */
    public void kill() {
        end(true);
    }

    /** Asks the hub to stop, and waits until it has. */
    public void stop() {
        end(false);
    }

    private void end(boolean atOnce) {
        meantToRun = false;
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
            if (!running.waitFor(GOOD_END.toMillis(), TimeUnit.MILLISECONDS)) {
                running.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
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

    private static RunningHub loadedWithDemo() {
        RunningHub hub = own("demo");
        Report report = hub.play(
                "demo", Options.demo(Path.of(System.getProperty("samplan.demo")), hub.address()), (script, step) -> {});
        if (!report.failures().isEmpty()) {
            throw new IllegalStateException("the demo could not be loaded: " + report.failures());
        }
        return hub;
    }

    private boolean isReady() {
        try {
            return ReadyProbe.http(URI.create(address() + "/actuator/health/readiness"))
                    .ready();
        } catch (IOException notYet) {
            return false;
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
