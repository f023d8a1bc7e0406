package se.samplan.platform.reader;

import java.util.List;
import java.util.Map;
import se.samplan.platform.refusal.Refusal;
import se.samplan.platform.refusal.RefusalDetail;

/**
 * What was asked for is about to be written anew, in a moment: whoever asks again then is answered in full. It is said for a moment only,
 * so that asking again has an end.
 */
public final class NotYetWhole extends Refusal {
    private static final long serialVersionUID = 1L;
    private static final String AWAITED = "awaited";
    private static final List<String> WHOLE = List.of("whole");

    public NotYetWhole() {
        super("no-access", Map.of(AWAITED, WHOLE));
    }

    static boolean is(RefusalDetail refusal) {
        return refusal.code().equals("no-access")
                && WHOLE.equals(refusal.details().get(AWAITED));
    }
}
