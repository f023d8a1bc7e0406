package se.samplan.platform.history;

import java.util.List;
import org.axonframework.serialization.upcasting.event.EventTypeUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/**
 * Every change of shape that stored facts have gone through, oldest first. A fact in the store is never rewritten: it is read through
 * this chain. A line added here stays for ever, together with the golden file of the shape it reads.
 */
public final class FactHistory {

    /** None yet: every fact is still in its first revision. */
    private static final List<EventUpcaster> CHANGES = List.of();

    private FactHistory() {}

    public static EventUpcasterChain upcasters() {
        return chain(CHANGES);
    }

    static EventUpcasterChain chain(List<EventUpcaster> changes) {
        return new EventUpcasterChain(changes);
    }

    /** The fact was called something else, or stood in another package. */
    static EventUpcaster renamed(StoredName old, Class<?> fact) {
        return EventTypeUpcaster.from(old.type(), old.revision()).to(fact, old.revision());
    }
}
