package se.samplan.pages.trace;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.samplan.platform.time.SwedishTime;

/**
 * What is asked about the past. Days are days in Europe/Stockholm.
 *
 * @param day who answered at the end of that day
 * @param known by what was recorded until the end of that day; null: all that is recorded
 * @param compared another day to compare with
 */
record TraceQuery(
        LocalDate day, @Nullable LocalDate known, @Nullable LocalDate compared) {

    static TraceQuery of(MultiValueMap<String, String> query, LocalDate today) {
        LocalDate day = day(query.getFirst("dag"));
        return new TraceQuery(day == null ? today : day, day(query.getFirst("kand")), day(query.getFirst("jamfor")));
    }

    /** The last moment of the day until which things were known. */
    @Nullable
    Instant knownAt() {
        return known == null ? null : SwedishTime.startOf(known.plusDays(1)).minusMillis(1);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
