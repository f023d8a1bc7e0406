package se.samplan.ops.player.stage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import se.samplan.ops.player.fresh.FreshIdentityNumbers;
import se.samplan.ops.player.fresh.FreshUnitCodes;

/** The identity numbers and unit codes to send: as written, or new ones of the same form; one for each written one. */
public final class Numbers {
    private static final int MOST_ATTEMPTS = 60;

    private final boolean fresh;
    private final FreshIdentityNumbers identities;
    private final FreshUnitCodes codes;
    private final Map<String, String> chosen = new HashMap<>();
    private final Map<String, Integer> attempts = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    public Numbers(boolean fresh, RandomGenerator random) {
        this.fresh = fresh;
        this.identities = new FreshIdentityNumbers(random);
        this.codes = new FreshUnitCodes(random);
    }

    String identity(String written) {
        return chosen.computeIfAbsent(written, this::anotherIdentity);
    }

    String code(String written) {
        return chosen.computeIfAbsent(written, number -> fresh ? codes.another(number) : number);
    }

    /** The hub has this one already. Whether there is another to try. */
    boolean anotherInsteadOf(String written) {
        int attempt = attempts.merge(written, 1, Integer::sum);
        String before = chosen.remove(written);
        if (before != null) {
            taken.add(before);
        }
        return fresh && attempt < MOST_ATTEMPTS;
    }

    private String anotherIdentity(String written) {
        if (!fresh) {
            return written;
        }
        String number = identities.another(written, attempts.getOrDefault(written, 0));
        for (int i = 0; i < MOST_ATTEMPTS && (taken.contains(number) || chosen.containsValue(number)); i++) {
            number = identities.another(written, i);
        }
        return number;
    }
}
