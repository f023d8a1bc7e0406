package se.samplan.pages.frame;

import org.axonframework.messaging.HandlerExecutionException;
import org.jspecify.annotations.Nullable;
import se.samplan.platform.refusal.Refusal;
import se.samplan.platform.refusal.RefusalDetail;

/** A no that came back over a bus. */
public final class RemoteRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient RefusalDetail detail;

    RemoteRefusal(RefusalDetail detail) {
        super(detail.code());
        this.detail = detail;
    }

    public RefusalDetail detail() {
        return detail;
    }

    /** The refusal inside a failure, or the failure itself when it is none. */
    static Throwable unwrap(Throwable failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof RemoteRefusal || each instanceof Refusal) {
                return each instanceof Refusal refusal ? new RemoteRefusal(refusal.detail()) : each;
            }
            if (each instanceof HandlerExecutionException over
                    && over.getDetails().orElse(null) instanceof RefusalDetail detail) {
                return new RemoteRefusal(detail);
            }
        }
        return failure;
    }
}
