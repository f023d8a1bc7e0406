package se.samplan.platform.reader;

import java.util.List;
import java.util.Map;
import se.samplan.platform.refusal.Refusal;
import se.samplan.platform.refusal.RefusalDetail;

/** There is nothing for this reader yet; what they wrote themselves may make it so in a moment. Whoever does not wait takes it for a no. */
public final class NotYetSeen extends Refusal {
    private static final long serialVersionUID = 1L;
    private static final String AWAITED = "awaited";
    private static final List<String> VIEW = List.of("view");

    public NotYetSeen() {
        super("no-access", Map.of(AWAITED, VIEW));
    }

    static boolean is(RefusalDetail refusal) {
        return refusal.code().equals("no-access")
                && VIEW.equals(refusal.details().get(AWAITED));
    }
}
