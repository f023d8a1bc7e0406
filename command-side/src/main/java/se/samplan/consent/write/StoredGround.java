package se.samplan.consent.write;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.child.events.ChildEvent;
import se.samplan.consent.ConsentStream;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.consent.ground.Ground;
import se.samplan.consent.ground.GroundLookup;

/** Reads both streams of the child, from the store itself. */
@Component
final class StoredGround implements GroundLookup {
    private final EventStore store;

    StoredGround(EventStore store) {
        this.store = store;
    }

    @Override
    public Ground of(ChildId child) {
        Ground ground = Ground.NONE;
        var events = store.readEvents(child.value());
        while (events.hasNext()) {
            if (events.next().getPayload() instanceof ChildEvent event) {
                ground = ground.with(event);
            }
        }
        var consents = store.readEvents(ConsentStream.of(child));
        while (consents.hasNext()) {
            if (consents.next().getPayload() instanceof ConsentEvent event) {
                ground = ground.with(event);
            }
        }
        return ground;
    }
}
