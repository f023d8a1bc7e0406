package se.samplan.child.write;

import dev.personnummer.Personnummer;
import dev.personnummer.PersonnummerException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Personnummer and samordningsnummer (checked by the personnummer library, date and check digit), samordningsnummer of which month or day
 * of birth is not known (written as 00, and as 60), and national reserve numbers (a form with letters and no check digit: {@code
 * 20210325K069}, {@code 98240301AA06}).
 */
final class IdentityNumbers {
    /** Spaces, dashes and what nobody sees, as they come along when a number is pasted. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}\\u2212+]");

    private static final Pattern OVER_A_HUNDRED = Pattern.compile("\\d\\s*\\+");
    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");
    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");
    private static final Pattern RESERVE = Pattern.compile("[0-9]{8}(?:[A-Z][0-9]{3}|[A-Z]{2}[0-9]{2})");

    /** Added to the day in a samordningsnummer. */
    private static final int COORDINATION = 60;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** Whose number it is, by how old that person can be. A plan is for children, and for young adults that were children in it. */
    enum Bearer {
        CHILD(0, 20),
        GUARDIAN(12, 110);

        private final int youngest;
        private final int oldest;

        Bearer(int youngest, int oldest) {
            this.youngest = youngest;
            this.oldest = oldest;
        }

        private boolean canBe(String number, LocalDate today) {
            return !earliest(number).isAfter(today.minusYears(youngest))
                    && latest(number).isAfter(today.minusYears(oldest + 1L));
        }
    }

    private IdentityNumbers() {}

    /**
     * @return the twelve characters. Of ten, the century is added when it is certain, by how old the bearer can be
     * @throws BadIdentityNumber if it is none of them, or of nobody who can bear it
     */
    static String normal(@Nullable String written, Bearer bearer, LocalDate today) {
        if (written == null) {
            throw new BadIdentityNumber();
        }
        String number = plain(written);
        if (RESERVE.matcher(number).matches()) {
            return number;
        }
        boolean ten = TEN_DIGITS.matcher(number).matches();
        if (ten && OVER_A_HUNDRED.matcher(written).find()) {
            throw new BadIdentityNumber();
        }
        List<String> can = (ten ? Stream.of("19" + number, "20" + number) : Stream.of(number))
                .filter(IdentityNumbers::isRight)
                .filter(each -> bearer.canBe(each, today))
                .toList();
        if (can.size() != 1) {
            throw new BadIdentityNumber();
        }
        return can.getFirst();
    }

    /**
     * The day of birth that a number tells, if it tells one; of a number that does not tell the day or the month, the last day it can be,
     * so that nobody is taken for grown up too early.
     */
    static Optional<LocalDate> birthday(String number) {
        return TWELVE_DIGITS.matcher(number).matches() && isDated(number) ? Optional.of(latest(number)) : dated(number);
    }

    /** As twelve or ten digits of ASCII, or with the letters of a reserve number in capitals. */
    private static String plain(String written) {
        StringBuilder number = new StringBuilder();
        SEPARATORS
                .matcher(written)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .forEach(each -> {
                    int digit = Character.digit(each, 10);
                    if (digit >= 0) {
                        number.append(digit);
                    } else {
                        number.appendCodePoint(each);
                    }
                });
        return number.toString();
    }

    private static boolean isRight(String number) {
        if (!TWELVE_DIGITS.matcher(number).matches()) {
            return false;
        }
        if (isPartlyKnown(number)) {
            return isDated(number) && hasRightCheckDigit(number.substring(2));
        }
        try {
            return Personnummer.parse(number).format(true).equals(number);
        } catch (PersonnummerException wrong) {
            return false;
        }
    }

    /** A samordningsnummer without the month or without the day. */
    private static boolean isPartlyKnown(String number) {
        int day = digits(number, 6, 8);
        return day == COORDINATION || (day > COORDINATION && digits(number, 4, 6) == 0);
    }

    private static boolean isDated(String number) {
        int year = digits(number, 0, 4);
        int month = digits(number, 4, 6);
        int day = dayOf(number);
        if (year < FIRST_YEAR || year > LAST_YEAR || month > 12 || day > 31) {
            return false;
        }
        return month == 0 || day == 0 || day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static LocalDate earliest(String number) {
        int month = Math.max(1, digits(number, 4, 6));
        return LocalDate.of(digits(number, 0, 4), month, digits(number, 4, 6) == 0 ? 1 : Math.max(1, dayOf(number)));
    }

    private static LocalDate latest(String number) {
        int year = digits(number, 0, 4);
        int month = digits(number, 4, 6);
        if (month == 0) {
            return Year.of(year).atMonth(12).atEndOfMonth();
        }
        return dayOf(number) == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, dayOf(number));
    }

    /** Of a reserve number, which begins with a day or with something else. */
    private static Optional<LocalDate> dated(String number) {
        try {
            LocalDate born = LocalDate.of(digits(number, 0, 4), digits(number, 4, 6), dayOf(number));
            return Optional.of(born).filter(it -> it.getYear() >= FIRST_YEAR && it.getYear() <= LAST_YEAR);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int dayOf(String number) {
        int day = digits(number, 6, 8);
        return day >= COORDINATION ? day - COORDINATION : day;
    }

    /** By the Luhn algorithm, as Skatteverket counts it (SKV 704). */
    private static boolean hasRightCheckDigit(String ten) {
        int sum = 0;
        for (int at = 0; at < ten.length(); at++) {
            int digit = Character.digit(ten.charAt(at), 10) * (at % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }

    private static int digits(String number, int from, int to) {
        return Integer.parseInt(number.substring(from, to));
    }
}
