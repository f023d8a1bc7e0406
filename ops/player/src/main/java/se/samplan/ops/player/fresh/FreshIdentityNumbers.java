package se.samplan.ops.player.fresh;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * New identity numbers for made-up children. Only serials that Skatteverket keeps for tests and gives to nobody: 238, 239 and
 * 980 to 999.
 */
public final class FreshIdentityNumbers {
    private static final Pattern PERSON = Pattern.compile("(\\d{8})(-?)(\\d{4})");
    private static final Pattern RESERVE = Pattern.compile("(\\d{8}[A-Z]|98\\d{6}[A-Z]{2})\\d{2,3}");
    private static final int[] SERIALS =
            IntStream.concat(IntStream.of(238, 239), IntStream.range(980, 1000)).toArray();
    private static final int COORDINATION = 60;
    /** After so many tries that were taken, the day of birth changes too. */
    private static final int TRIES_ON_ONE_DAY = 12;

    private final RandomGenerator random;

    public FreshIdentityNumbers(RandomGenerator random) {
        this.random = random;
    }

    /**
     * Another number of the same kind, for somebody born on the same day, or in the same year when that day is used up. A number that is not
     * valid stays as it is: it is there to be refused.
     *
     * @param attempt how many were tried before, and found to be taken
     */
    public String another(String number, int attempt) {
        Matcher person = PERSON.matcher(number);
        if (person.matches() && Luhn.holds(person.group(1).substring(2) + person.group(3))) {
            return dated(person.group(1), person.group(2), attempt, number);
        }
        Matcher reserve = RESERVE.matcher(number);
        return reserve.matches() ? reserve.group(1) + digits(number.length() - reserve.end(1)) : number;
    }

    private String dated(String birth, String separator, int attempt, String number) {
        int day = Integer.parseInt(birth.substring(6));
        boolean coordination = day > COORDINATION;
        try {
            LocalDate born = LocalDate.of(
                    Integer.parseInt(birth.substring(0, 4)),
                    Integer.parseInt(birth.substring(4, 6)),
                    coordination ? day - COORDINATION : day);
            if (attempt >= TRIES_ON_ONE_DAY) {
                born = born.withDayOfYear(1 + random.nextInt(365));
            }
            String eight = born.format(DateTimeFormatter.BASIC_ISO_DATE);
            if (coordination) {
                eight = eight.substring(0, 6) + (born.getDayOfMonth() + COORDINATION);
            }
            String serial = "%03d".formatted(SERIALS[random.nextInt(SERIALS.length)]);
            return eight + separator + serial + Luhn.checkDigit(eight.substring(2) + serial);
        } catch (DateTimeException noSuchDay) {
            return number;
        }
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        random.ints(count, 0, 10).forEach(digits::append);
        return digits.toString();
    }
}
