package se.samplan.platform.refusal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.axonframework.messaging.HandlerExecutionException;
import org.jspecify.annotations.Nullable;

/** What a refusal says to a person, in Swedish, and to a system, as an HTTP status. */
public final class Refusals {
    /** Under this name an answer keeps the code that it was refused with, for the log. */
    public static final String CODE = "samplan.refusal.code";

    /** Under this name an answer keeps which of several doors at the same address it came from, in a word of ours. */
    public static final String DOOR = "samplan.refusal.door";

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("refusals", Locale.ROOT);
    private static final Map<String, Integer> STATUS = Map.ofEntries(
            Map.entry("no-access", 404),
            Map.entry("not-entitled", 403),
            Map.entry("not-your-party", 403),
            Map.entry("not-a-party", 403),
            Map.entry("not-coordinator", 403),
            Map.entry("not-lead", 403),
            Map.entry("not-the-receiver", 403),
            Map.entry("malformed", 400),
            Map.entry("too-many", 429),
            Map.entry("key-reused", 422),
            Map.entry("invalid", 422),
            Map.entry("bad-identity-number", 422),
            Map.entry("date-not-possible", 422));

    private Refusals() {}

    /** The refusal that a failure carries, however deep, thrown here or come over a bus; null when it is a fault. */
    public static @Nullable RefusalDetail in(@Nullable Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof Refusal refusal) {
                return refusal.detail();
            }
            if (each instanceof HandlerExecutionException crossed
                    && crossed.getDetails().orElse(null) instanceof RefusalDetail detail) {
                return detail;
            }
        }
        return null;
    }

    /** HTTP status of a code; 409 when the code speaks of a state. */
    public static int status(String code) {
        return STATUS.getOrDefault(code, 409);
    }

    /** A few words, for a heading. */
    public static String title(String code) {
        return text(code + ".title");
    }

    /** A sentence a person can act on; names what is missing where the details say so. */
    public static String sentence(RefusalDetail refusal) {
        List<String> because = refusal.details().getOrDefault("because", List.of());
        String lead = text(because.isEmpty() ? refusal.code() : refusal.code() + "." + because.getFirst());
        List<String> missing = refusal.details().getOrDefault("missing", List.of());
        List<String> fields = refusal.details().getOrDefault("fields", List.of());
        if (!missing.isEmpty()) {
            return lead + " " + joined("missing.", missing) + ".";
        }
        return fields.isEmpty() ? lead : lead + " " + joined("field.", fields) + ".";
    }

    private static String joined(String prefix, List<String> codes) {
        return codes.stream().map(code -> text(prefix + code)).distinct().collect(Collectors.joining(", "));
    }

    private static String text(String key) {
        try {
            return TEXTS.getString(key);
        } catch (MissingResourceException untranslated) {
            return key.substring(key.indexOf('.') + 1);
        }
    }
}
