package se.samplan.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time zone: every day in commands, events and views is a day in Europe/Stockholm. */
public final class SwedishTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private SwedishTime() {}

    /** The day on which a moment falls. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The first moment of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
