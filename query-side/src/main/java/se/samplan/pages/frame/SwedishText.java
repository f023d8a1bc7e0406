package se.samplan.pages.frame;

import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.samplan.consent.Topic;
import se.samplan.platform.time.SwedishTime;

/** Days, moments, counts and lists as people say them. Days are days in Europe/Stockholm, today is the hub clock's. */
@Component
public class SwedishText {
    static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", SWEDISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM", SWEDISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", SWEDISH);

    private final MessageSource texts;
    private final Clock clock;

    SwedishText(MessageSource texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** A text of the message file. */
    public String text(String key, Object... values) {
        return texts.getMessage(key, values, SWEDISH);
    }

    /** The text with that key, or with the other one where the first is not written. */
    public String textOr(String key, String other, Object... values) {
        String found = texts.getMessage(key, values, null, SWEDISH);
        return found == null ? text(other, values) : found;
    }

    public boolean has(String key) {
        return texts.getMessage(key, null, null, SWEDISH) != null;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }

    /** {@code tisdag 24 november}, with the year when it is another than this. */
    public String day(LocalDate day) {
        return WEEKDAY.format(day) + year(day);
    }

    /** {@code 24 november}, with the year when it is another than this. */
    public String date(LocalDate day) {
        return DAY.format(day) + year(day);
    }

    /** {@code i dag}, {@code om två dagar}, {@code för tre veckor sedan}. */
    public String near(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today(), day);
        if (Math.abs(days) <= 1) {
            return text("near." + days);
        }
        String way = days < 0 ? "near.ago" : "near.ahead";
        long count = Math.abs(days);
        if (count < 14) {
            return text(way, number(count), text("near.days"));
        }
        if (count < 61) {
            return text(way, number(count / 7), text("near.weeks"));
        }
        long months = Math.abs(ChronoUnit.MONTHS.between(today(), day));
        return months < 24
                ? text(way, number(Math.max(2, months)), text("near.months"))
                : text(way, number(months / 12), text("near.years"));
    }

    /** {@code tisdag 24 november, om två dagar}. */
    public String when(LocalDate day) {
        return day(day) + ", " + near(day);
    }

    /** {@code i dag 14.05}, {@code tisdag 24 november 14.05}. */
    public String moment(Instant moment) {
        ZonedDateTime there = moment.atZone(SwedishTime.ZONE);
        long days = ChronoUnit.DAYS.between(today(), there.toLocalDate());
        String day = days == 0 || days == -1 ? near(there.toLocalDate()) : day(there.toLocalDate());
        return text("moment", day, TIME.format(there));
    }

    /** The day of a moment. */
    public LocalDate dayOf(Instant moment) {
        return SwedishTime.dayOf(moment);
    }

    /** Words up to twelve, then digits. */
    public String number(long count) {
        return count > 1 && count <= 12 ? text("number." + count) : Long.toString(count);
    }

    /** {@code inga}, {@code ett sent åtagande}, {@code tre sena åtaganden}: the keys end with .0, .1 and .n. */
    public String count(String key, long count) {
        return count <= 1 ? text(key + "." + count) : text(key + ".n", number(count));
    }

    /** {@code skolan, BUP och familjen}. */
    public String list(Collection<String> words) {
        List<String> all = List.copyOf(words);
        int last = all.size() - 1;
        return last < 1
                ? String.join("", all)
                : text("list.and", String.join(", ", all.subList(0, last)), all.get(last));
    }

    /** In the order of the Swedish alphabet. */
    public static Collator alphabet() {
        return Collator.getInstance(SWEDISH);
    }

    /** What is wrong with a field: the words of that very field, or the usual ones. */
    public String trouble(String field, String what) {
        String plain = field.replaceFirst("-[0-9a-f-]{36}$", "");
        return textOr("trouble." + plain + "." + what, "trouble." + what);
    }

    public Topic[] topics() {
        return Topic.values();
    }

    private String year(LocalDate day) {
        return day.getYear() == today().getYear() ? "" : " " + day.getYear();
    }
}
