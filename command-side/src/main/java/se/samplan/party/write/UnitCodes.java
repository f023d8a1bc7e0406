package se.samplan.party.write;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyKind;
import se.samplan.platform.refusal.Invalid;

/**
 * The form of a unit's code: skolenhetskod (8 digits, Skolenhetsregistret), HSA-id ({@code SE}, 10-digit organisation number, hyphen,
 * serial), or organisation number (10 digits, check digit, third digit at least 2).
 */
final class UnitCodes {
    private static final Pattern SCHOOL = Pattern.compile("\\d{8}");
    private static final Pattern HSA = Pattern.compile("SE(\\d{10})-[A-Z0-9]{1,20}");
    private static final Pattern ORGANISATION = Pattern.compile("\\d\\d[2-9]\\d{7}");

    private UnitCodes() {}

    static void require(@Nullable PartyKind kind, @Nullable String code) {
        if (kind == null || kind == PartyKind.FAMILY) {
            throw new Invalid("kind");
        }
        if (code == null || !fits(kind, code)) {
            throw new Invalid("code");
        }
    }

    private static boolean fits(PartyKind kind, String code) {
        return switch (kind) {
            case SCHOOL -> SCHOOL.matcher(code).matches();
            case SOCIAL_SERVICES, BUP, HABILITATION, PRIMARY_CARE ->
                HSA.matcher(code).matches();
            case PROVIDER, ASSOCIATION -> ORGANISATION.matcher(code).matches() && luhn(code);
            case FAMILY -> false;
        };
    }

    /** The check digit of an organisation number: Luhn over all ten digits. */
    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 10) * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }
}
