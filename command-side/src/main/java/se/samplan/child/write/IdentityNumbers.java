package se.samplan.child.write;

import dev.personnummer.Personnummer;
import dev.personnummer.PersonnummerException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Personnummer and samordningsnummer (checked by the personnummer library, date and check digit), and national reserve numbers (a form
 * with letters and no check digit: {@code 20210325K069}, {@code 98240301AA06}).
 */
final class IdentityNumbers {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s+-]");
    private static final Pattern TWELVE_DIGITS = Pattern.compile("\\d{12}");
    private static final Pattern RESERVE = Pattern.compile("\\d{8}(?:[A-Z]\\d{3}|[A-Z]{2}\\d{2})");

    /** Added to the day in a samordningsnummer. */
    private static final int COORDINATION = 60;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private IdentityNumbers() {}

    /**
     * @return the twelve characters
     * @throws BadIdentityNumber if it is none of the three
     */
    static String normal(@Nullable String written) {
        if (written == null) {
            throw new BadIdentityNumber();
        }
        String number = SEPARATORS.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
        if (RESERVE.matcher(number).matches()) {
            return number;
        }
        if (!TWELVE_DIGITS.matcher(number).matches()) {
            throw new BadIdentityNumber();
        }
        try {
            Personnummer parsed = Personnummer.parse(number);
            String full = parsed.format(true);
            if (!full.equals(number)) {
                throw new BadIdentityNumber();
            }
            return number;
        } catch (PersonnummerException wrong) {
            throw new BadIdentityNumber();
        }
    }

    /** The day of birth that a number tells, if it tells one. */
    static Optional<LocalDate> birthday(String number) {
        int day = digits(number, 6, 8);
        try {
            LocalDate born = LocalDate.of(
                    digits(number, 0, 4), digits(number, 4, 6), day > COORDINATION ? day - COORDINATION : day);
            return Optional.of(born).filter(it -> it.getYear() >= FIRST_YEAR && it.getYear() <= LAST_YEAR);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int digits(String number, int from, int to) {
        return Integer.parseInt(number.substring(from, to));
    }
}
