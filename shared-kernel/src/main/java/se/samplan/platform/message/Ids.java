package se.samplan.platform.message;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.regex.Pattern;

/** Forms of the ids that travel in commands and events. */
public final class Ids {
    /** Begins what stands in the place of an id for a reader who must not know it. */
    public static final String ALIAS = "alias-";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SEALED = Pattern.compile("[A-Za-z0-9_-]{24,200}");

    private Ids() {}

    /** A new UUID version 7 (RFC 9562): milliseconds since 1970, then random bits; sorts by time of making. */
    public static String next() {
        long random = RANDOM.nextLong();
        long high = System.currentTimeMillis() << 16 | 0x7000 | random >>> 52;
        long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    /**
     * @return the id in lower case
     * @throws IllegalArgumentException if it is not a UUID in its full written form; the message never repeats the value
     */
    public static String uuid(String value) {
        if (value.length() != 36 || !UUID.fromString(value).toString().equalsIgnoreCase(value)) {
            throw new IllegalArgumentException("not a UUID");
        }
        return value.toLowerCase(java.util.Locale.ROOT);
    }

    /** Does it stand in the place of an id? */
    public static boolean isAlias(String value) {
        return value.startsWith(ALIAS)
                && SEALED.matcher(value.substring(ALIAS.length())).matches();
    }

    /** An alias as it is, anything else as {@link #uuid}. */
    public static String uuidOrAlias(String value) {
        return isAlias(value) ? value : uuid(value);
    }

    /** @throws IllegalArgumentException if the id is blank or longer than 100 characters; the message never repeats the value */
    public static String opaque(String value) {
        if (value.isBlank() || (value.length() > 100 && !isAlias(value))) {
            throw new IllegalArgumentException("not an id");
        }
        return value;
    }
}
