package se.samplan.pages.frame;

import se.samplan.platform.refusal.Refusal;
import se.samplan.platform.refusal.RefusalDetail;
import se.samplan.platform.refusal.Refusals;

/** A no that came back over a bus. */
public final class RemoteRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    RemoteRefusal(RefusalDetail detail) {
        super(detail.code(), detail.details());
    }

    /** The refusal inside a failure, or the failure itself when it is none. */
    static Throwable unwrap(Throwable failure) {
        RefusalDetail detail = Refusals.in(failure);
        return detail == null ? failure : new RemoteRefusal(detail);
    }
}
