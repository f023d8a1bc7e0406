package se.samplan.ops.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockControlTest {
    private static final Instant LONG_AGO = Instant.now().minus(Duration.ofDays(100));

    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource({"real,false,false", "controlled,true,true", "until-released,true,false"})
    void theClockCanBeMovedAsConfigured(String kind, boolean atFirst, boolean onceGivenBack) {
        HubClock clock = new ClockWiring().hubClock(kind, data);
        ClockControl control = new ClockControl(clock, kind, moved -> {});
        assertThat(control.controlled()).isEqualTo(atFirst);
        if (atFirst) {
            control.moveTo(LONG_AGO);
            assertThat(clock.instant()).isBefore(LONG_AGO.plusSeconds(60));
            control.release();
        }
        assertThat(control.controlled()).isEqualTo(onceGivenBack);
        assertThat(clock.instant()).isAfter(LONG_AGO.plusSeconds(3600));
    }

    @Test
    void aHubThatWasKilledWhileTheDemoWasPlayedComesBackToRealTime() {
        HubClock before = new ClockWiring().hubClock("until-released", data);
        before.moveTo(LONG_AGO);

        assertThat(new ClockWiring().hubClock("real", data).instant()).isAfter(LONG_AGO.plusSeconds(3600));
    }
}
