package se.samplan.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.samplan.ops.player.Options;
import se.samplan.ops.player.Player;
import se.samplan.ops.player.script.Script;
import se.samplan.ops.player.script.Step;
import se.samplan.ops.waiting.Await;
import tools.jackson.databind.JsonNode;

/** The hub as two processes, by way of the Axon Server that {@code SAMPLAN_AXON_SERVER} names ({@code host:port}). */
@NeedsAxonServer
class AxonServerIT {
    private static final Path SCENARIOS = Path.of(System.getProperty("samplan.scenarios"));
    private static final Path FIRST = SCENARIOS.resolve("01-a-promise-kept.yaml");
    private static final Path LONGEST = SCENARIOS.resolve("15-every-answer-has-its-day.yaml");
    private static PartedHub hub;

    @BeforeAll
    static void twoProcesses() {
        hub = new PartedHub("parted", NeedsAxonServer.Named.address());
    }

    @AfterAll
    static void theEnd() {
        hub.close();
    }

    /** Whatever the test before has left behind. */
    @BeforeEach
    void bothRun() {
        hub.query.revive();
        hub.command.revive();
    }

    @TestFactory
    Stream<DynamicTest> everyScenarioHolds() throws IOException {
        try (var files = Files.list(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> holds(file)));
        }
    }

    @Test
    void goesOnWhenTheProcessThatDecidesIsKilledInTheMiddleOfACase() {
        holdsThough(hub.command, "command-killed");
    }

    @Test
    void goesOnWhenTheProcessThatShowsIsKilledInTheMiddleOfACase() {
        holdsThough(hub.query, "query-killed");
    }

    /** Two decide side by side, and one of them goes on alone. */
    @Test
    void severalProcessesDecideAndOneMayGo() {
        try (RunningHub second = hub.oneMoreToDecide()) {
            holds(LONGEST);
            hub.command.kill();
            holds(FIRST);
            hub.command.start();
            second.kill();
            holds(FIRST);
        }
    }

    /** The second takes over the filling of the views; the first comes back and reads what the second has filled. */
    @Test
    void oneProcessFillsTheViewsForAllAndAnotherTakesOver() {
        try (RunningHub second = hub.oneMoreToShow()) {
            MainJob job = new MainJob(second.address());
            job.throughTheHub();
            JsonNode plan = job.planAsSeenBySchool();
            assertThat(said(second)).contains("another process fills the views");

            hub.query.kill();
            assertThat(job.planAsSeenBySchool())
                    .as("read on where the other is gone")
                    .isEqualTo(plan);
            awaitInLog(second, "this process fills the views");
            hub.query.start();
            holds(FIRST);
        }
    }

    /** The claim of the one that is gone ends by itself, in half a minute or so. */
    private static void awaitInLog(RunningHub hub, String words) {
        Await.until("\"" + words + "\" in " + hub.log(), () -> said(hub).contains(words));
    }

    private static String said(RunningHub hub) {
        try {
            return Files.readString(hub.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void holds(Path file) {
        var report = hub.query.play(file);

        assertThat(report.failures()).isEmpty();
        assertThat(report.passed()).isPositive();
    }

    private static void holdsThough(RunningHub killed, String title) {
        Killed kill = new Killed(killed);
        var report = hub.query.play(
                title, Options.of(List.of(LONGEST), hub.query.address()).patient(Duration.ofMinutes(2)), kill);
        kill.deed.join();

        assertThat(report.failures()).isEmpty();
        assertThat(report.receipts()).doesNotHaveDuplicates();
    }

    /** Some milliseconds into a step, so that a request is under way. */
    private static final class Killed implements Player.Prompter {
        private static final int STEP = 12;
        private static final int MILLIS_INTO_IT = 8;

        private final RunningHub process;
        private CompletableFuture<Void> deed =
                CompletableFuture.failedFuture(new IllegalStateException("never killed"));

        Killed(RunningHub process) {
            this.process = process;
        }

        @Override
        public void before(Script script, Step step) {
            if (step.number() == STEP) {
                deed = CompletableFuture.runAsync(
                        () -> {
                            process.kill();
                            process.start();
                        },
                        CompletableFuture.delayedExecutor(MILLIS_INTO_IT, TimeUnit.MILLISECONDS));
            }
        }
    }
}
