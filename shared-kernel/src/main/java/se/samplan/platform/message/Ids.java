package se.samplan.platform.message;

import java.security.SecureRandom;
import java.util.UUID;

/** Forms of the ids that travel in commands and events. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

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

    /** @throws IllegalArgumentException if the id is blank or longer than 100 characters; the message never repeats the value */
    public static String opaque(String value) {
        if (value.isBlank() || value.length() > 100) {
            throw new IllegalArgumentException("not an id");
        }
        return value;
    }
}
