package se.samplan.platform.history;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueuePolicy;

/**
 * Why an event was put aside, as it stands beside its dead letter: the kind of fault and where it came from. Never its message, which
 * can repeat what somebody wrote and would stay when the text itself is destroyed.
 */
public final class PutAside extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private PutAside(Throwable cause) {
        super(kind(cause), null, false, false);
    }

    /** Every event that can't be taken in is put aside. */
    public static EnqueuePolicy<EventMessage<?>> policy() {
        return (letter, cause) -> Decisions.enqueue(new PutAside(cause));
    }

    private static String kind(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return cause.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
