package se.samplan.child.write;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.child.events.IdentityProtected;
import se.samplan.child.events.ProtectionLifted;
import se.samplan.party.PartyId;
import se.samplan.platform.decide.Clearances;

/** Reads the child's stream from the store itself. */
@Component
final class StoredClearances implements Clearances {
    private final EventStore store;

    StoredClearances(EventStore store) {
        this.store = store;
    }

    @Override
    public boolean isCleared(ChildId child, PartyId party) {
        @Nullable Set<PartyId> cleared = null;
        var events = store.readEvents(child.value());
        while (events.hasNext()) {
            Object event = events.next().getPayload();
            if (event instanceof IdentityProtected it) {
                cleared = new HashSet<>(it.cleared());
            } else if (event instanceof ProtectionLifted) {
                cleared = null;
            }
        }
        return cleared == null || cleared.contains(party);
    }
}
