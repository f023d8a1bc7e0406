package se.samplan.platform.decide;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samplan.platform.refusal.DateNotPossible;
import se.samplan.platform.time.SwedishTime;

/** Days as people count them: in Europe/Stockholm, by the hub's clock. */
@Component
public final class Calendar {
    /** No day that people state lies before it. */
    public static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final Clock clock;

    public Calendar(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return SwedishTime.dayOf(clock.instant());
    }

    /** The given day or today, when it lies between the two days (both included). */
    public LocalDate dayBetween(@Nullable LocalDate given, LocalDate earliest, LocalDate latest) {
        LocalDate day = given == null ? today() : given;
        if (day.isBefore(earliest) || day.isAfter(latest)) {
            throw new DateNotPossible();
        }
        return day;
    }
}
