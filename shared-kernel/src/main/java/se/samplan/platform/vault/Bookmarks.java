package se.samplan.platform.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samplan.party.PersonId;

/**
 * Numbers of streams and views as somebody outside gets them, and hands them back: sealed for one stream, or for one person and view, and
 * another each time. The number itself would tell how much has happened that the person may not know of, and so would two that can be
 * compared.
 */
public final class Bookmarks {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int SALT_BYTES = 8;

    private final KeyedSeal seal;
    private final SecureRandom random = new SecureRandom();

    /** @param secrets each of 32 bytes or more, the one in use first */
    public Bookmarks(List<byte[]> secrets) {
        this.seal = new KeyedSeal(secrets, "samplan bookmarks 1");
    }

    /** Could the text be one? What is sealed in it, only {@link #open} knows. */
    public static boolean isForm(String text) {
        return FORM.matcher(text).matches();
    }

    /** What a number is of that is for one person alone. */
    public static String own(PersonId person, String about) {
        return person.value() + "\n" + about;
    }

    /** @param about what the number is of: a stream, or something else that has such a number */
    public String of(String about, long number) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return seal(about, number, salt);
    }

    /** The same each time for the same cause: who sends a command twice is answered the same. */
    public String of(String about, long number, String cause) {
        return seal(about, number, Arrays.copyOf(digest(cause), SALT_BYTES));
    }

    /** Empty when it was not given about this. */
    public Optional<Long> open(String about, String bookmark) {
        return isForm(bookmark)
                ? seal.open(about, bookmark).map(bytes -> ByteBuffer.wrap(bytes).getLong(SALT_BYTES))
                : Optional.empty();
    }

    private String seal(String about, long number, byte[] salt) {
        byte[] both = ByteBuffer.allocate(SALT_BYTES + Long.BYTES)
                .put(salt)
                .putLong(number)
                .array();
        return seal.seal(about, both);
    }

    private static byte[] digest(String cause) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(cause.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
