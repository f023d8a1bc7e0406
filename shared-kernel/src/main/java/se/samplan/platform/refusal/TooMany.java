package se.samplan.platform.refusal;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Asked for too often; says in how many seconds it may be tried again. */
public final class TooMany extends Refusal {
    private static final long serialVersionUID = 1L;
    private static final String SECONDS = "seconds";

    /** @param wait rounded up to whole seconds, at least one */
    public TooMany(Duration wait) {
        super("too-many", Map.of(SECONDS, List.of(Long.toString(seconds(wait)))));
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** For the header Retry-After; one when the refusal does not say. */
    public static String retryAfter(RefusalDetail refusal) {
        List<String> said = refusal.details().getOrDefault(SECONDS, List.of());
        return said.isEmpty() ? "1" : said.getFirst();
    }
}
