package se.samplan.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samplan.ops.player.Options;
import se.samplan.ops.player.Player;
import se.samplan.ops.player.script.Script;
import se.samplan.ops.player.script.Step;

/**
 * The hub is killed in the middle of a case, at a moment the seed decides, and started again. The player goes on with the keys it has:
 * what was acknowledged is there, what was not can be sent again, and the views come right by themselves.
 */
class KilledHubIT {
    private static final int KILLS = 2;
    private static final Duration AWAY = Duration.ofMinutes(2);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = 20261122)
    void losesNothingThatWasAcknowledged(long seed) throws Exception {
        long chosen = Long.getLong("samplan.seed", seed);
        System.out.println("seed " + chosen);
        Random random = new Random(chosen);
        Path scenario = Path.of(System.getProperty("samplan.scenarios"), "15-every-answer-has-its-day.yaml");
        try (RunningHub hub = RunningHub.own("killed")) {
            Killer killer = new Killer(hub, random);
            var report = hub.play(
                    "killed", Options.of(List.of(scenario), hub.address()).patient(AWAY), killer);
            killer.rests();

            assertThat(report.failures()).isEmpty();
            assertThat(killer.kills).isEqualTo(KILLS);
            noVersionIsGivenTwice(hub, report.receipts());
        }
    }

    /** An event that got lost after it was acknowledged would leave its place in the stream to another. */
    private static void noVersionIsGivenTwice(RunningHub hub, List<String> receipts) {
        Map<String, Long> last = new HashMap<>();
        for (String receipt : receipts) {
            String stream = receipt.substring(0, receipt.lastIndexOf(':'));
            long version = Versions.in(hub, stream, receipt.substring(receipt.lastIndexOf(':') + 1));
            assertThat(version).as(receipt).isGreaterThan(last.getOrDefault(stream, -1L));
            last.put(stream, version);
        }
        assertThat(last).isNotEmpty();
    }

    /** Kills some milliseconds into a step, so that a request is under way, and starts the hub again. */
    private static final class Killer implements Player.Prompter {
        private static final int LATEST = 25;

        private final RunningHub hub;
        private final Random random;
        private final List<Integer> steps;
        private CompletableFuture<Void> deed = CompletableFuture.completedFuture(null);
        private int kills;

        Killer(RunningHub hub, Random random) {
            this.hub = hub;
            this.random = random;
            this.steps = random.ints(5, 40).distinct().limit(KILLS).boxed().toList();
        }

        @Override
        public void before(Script script, Step step) {
            if (!steps.contains(step.number())) {
                return;
            }
            kills++;
            long delay = random.nextInt(LATEST);
            System.out.printf("killed %d ms into step %d%n", delay, step.number());
            deed = deed.thenRunAsync(
                    () -> {
                        hub.kill();
                        hub.start();
                    },
                    CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS));
        }

        void rests() {
            deed.join();
        }
    }
}
