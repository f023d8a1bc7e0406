package se.samplan.ops.player.fresh;

import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** New codes for made-up units, of the same form as the old ones. */
public final class FreshUnitCodes {
    private static final Pattern SCHOOL = Pattern.compile("\\d{8}");
    private static final Pattern HSA = Pattern.compile("(SE\\d{10}-)([0-9A-Za-z]+)");
    private static final Pattern ORGANISATION = Pattern.compile("(\\d{3})\\d{3}(-?)\\d{4}");

    private final RandomGenerator random;

    public FreshUnitCodes(RandomGenerator random) {
        this.random = random;
    }

    /** Another code of the same form. A code of no known form, or with a wrong check digit, stays as it is. */
    public String another(String code) {
        Matcher hsa = HSA.matcher(code);
        if (hsa.matches()) {
            return hsa.group(1) + alike(hsa.group(2));
        }
        Matcher organisation = ORGANISATION.matcher(code);
        if (organisation.matches() && Luhn.holds(code.replace("-", ""))) {
            String first = organisation.group(1) + alike("000");
            String serial = alike("000");
            return first + organisation.group(2) + serial + Luhn.checkDigit(first + serial);
        }
        return SCHOOL.matcher(code).matches() ? code.charAt(0) + alike(code.substring(1)) : code;
    }

    private String alike(String text) {
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (Character.isDigit(each)) {
                other.append(random.nextInt(10));
            } else {
                char first = Character.isUpperCase(each) ? 'A' : 'a';
                other.append((char) (first + random.nextInt(26)));
            }
        }
        return other.toString();
    }
}
