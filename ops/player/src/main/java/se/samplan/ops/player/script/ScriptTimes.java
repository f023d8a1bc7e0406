package se.samplan.ops.player.script;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samplan.platform.time.SwedishTime;

/** Days and times as scenarios write them: in Stockholm, {@code 2026-08-17} or {@code 2026-08-17T09:00}. */
public final class ScriptTimes {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private ScriptTimes() {}

    public static Optional<LocalDate> day(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A time; a day alone is its first moment. */
    public static Optional<LocalDateTime> time(String text) {
        try {
            if (!TIME.matcher(text).matches()) {
                return day(text).map(LocalDate::atStartOfDay);
            }
            String iso = text.replace(' ', 'T');
            boolean hasOffset = iso.endsWith("Z") || iso.lastIndexOf('+') > 0 || iso.lastIndexOf('-') > 10;
            return Optional.of(
                    hasOffset
                            ? OffsetDateTime.parse(iso)
                                    .atZoneSameInstant(SwedishTime.ZONE)
                                    .toLocalDateTime()
                            : LocalDateTime.parse(iso));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** The same day or time, a number of weeks later, in the same form; any other text unchanged. */
    static String shifted(String text, long weeks) {
        if (DAY.matcher(text).matches()) {
            return day(text).map(day -> day.plusWeeks(weeks).toString()).orElse(text);
        }
        if (TIME.matcher(text).matches()) {
            return time(text).map(time -> time.plusWeeks(weeks).format(MINUTES)).orElse(text);
        }
        return text;
    }
}
