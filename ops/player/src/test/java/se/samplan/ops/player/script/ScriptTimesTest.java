package se.samplan.ops.player.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ScriptTimesTest {

    @Test
    void readsDaysAndTimesInStockholm() {
        assertThat(ScriptTimes.day("2026-08-14")).contains(LocalDate.of(2026, 8, 14));
        assertThat(ScriptTimes.time("2026-08-14T09:05")).contains(LocalDateTime.of(2026, 8, 14, 9, 5));
        assertThat(ScriptTimes.time("2026-08-14 09:05:30")).contains(LocalDateTime.of(2026, 8, 14, 9, 5, 30));
        assertThat(ScriptTimes.time("2026-08-14T07:05Z")).contains(LocalDateTime.of(2026, 8, 14, 9, 5));
        assertThat(ScriptTimes.time("2026-08-14")).contains(LocalDateTime.of(2026, 8, 14, 0, 0));
    }

    @Test
    void findsNoTimeInOtherTexts() {
        assertThat(ScriptTimes.time("på torsdag")).isEmpty();
        assertThat(ScriptTimes.day("2026-02-30")).isEmpty();
        assertThat(ScriptTimes.time("2026-08-14T25:00")).isEmpty();
    }

    @Test
    void movesDaysAndTimesByWeeksAndNothingElse() {
        assertThat(ScriptTimes.shifted("2026-08-14", 2)).isEqualTo("2026-08-28");
        assertThat(ScriptTimes.shifted("2026-10-24T09:00", 1)).isEqualTo("2026-10-31T09:00");
        assertThat(ScriptTimes.shifted("91234567", 2)).isEqualTo("91234567");
        assertThat(ScriptTimes.shifted("Borta sedan 2026-08-14.", 2)).isEqualTo("Borta sedan 2026-08-14.");
    }
}
