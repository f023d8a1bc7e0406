package se.samplan.ops.endtoend.faults;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.samplan.ops.endtoend.RunningHub;
import se.samplan.ops.waiting.Await;

/**
 * The hub is killed while people work, again and again: mostly some moments after it answers, when it is catching up or at full work, at
 * times while it starts. Search node and sign-in live on.
 */
@Timeout(value = 3, unit = TimeUnit.HOURS) // As many kills as were asked for.
class KilledUnderLoadIT {
    private static final int KILLS = Math.toIntExact(Seed.number("samplan.faults.kills", 12));
    private static final double DURING_START = 0.2;
    private static final int LATEST_MILLIS = 2_000;
    private static final int START_MILLIS = 5_000;

    @Test
    void losesAndDoublesNothing() throws Exception {
        Random random = Seed.random();
        try (RunningHub hub = RunningHub.withEnginesOutside("killed-under-load");
                Load load = Load.on(hub, random)) {
            load.begin();
            long begin = System.nanoTime();
            for (int kill = 1; kill <= KILLS; kill++) {
                if (random.nextDouble() < DURING_START) {
                    hub.kill();
                    hub.begin();
                    Await.pause(Duration.ofMillis(random.nextInt(START_MILLIS)));
                } else {
                    hub.awaitReady();
                    Await.pause(Duration.ofMillis(random.nextInt(LATEST_MILLIS)));
                }
                hub.kill();
                hub.begin();
            }
            hub.awaitReady();
            System.out.printf(
                    "killed %d times in %d s%n",
                    KILLS, Duration.ofNanos(System.nanoTime() - begin).toSeconds());
            load.rests();

            Truth.holds(hub, load);
        }
    }
}
