package se.samplan.child.write;

import dev.personnummer.Personnummer;
import dev.personnummer.PersonnummerException;
import java.util.Locale;
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
}
