package se.samplan.platform.decide;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samplan.platform.refusal.DateNotPossible;

/** Days as people count them: in Europe/Stockholm, by the hub's clock. */
@Component
public final class Calendar {
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private final Clock clock;

    public Calendar(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The given day or today, when it lies between the two days (both included). */
    public LocalDate dayBetween(@Nullable LocalDate given, LocalDate earliest, LocalDate latest) {
        LocalDate day = given == null ? today() : given;
        if (day.isBefore(earliest) || day.isAfter(latest)) {
            throw new DateNotPossible();
        }
        return day;
    }

    /** The first moment of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
