package se.samplan.ops.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.samplan.ops.endtoend.RunningHub;
import se.samplan.ops.waiting.Await;

/** A second hub on the same data says so and ends; whoever works on the first notices nothing. */
class SecondHubIT {

    @Test
    void isRefusedAndDisturbsNobody() throws Exception {
        try (RunningHub hub = RunningHub.withEnginesOutside("second");
                Load load = Load.on(hub, Seed.random())) {
            load.begin();
            Process second = hub.launch();
            Await.until("the second hub to end", Duration.ofMinutes(2), () -> !second.isAlive());
            load.rests();

            assertThat(second.exitValue()).isEqualTo(1);
            assertThat(Files.readString(hub.log()))
                    .contains("En annan Samplan använder redan " + hub.data())
                    .contains("Another Samplan is already using this directory");
            assertThat(load.heard()).isEmpty();
            assertThat(load.sending().unanswered()).isZero();
            Truth.holds(hub, load);
        }
    }
}
