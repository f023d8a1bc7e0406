package se.samplan.platform.decide;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.child.events.ChildEvent;
import se.samplan.consent.ConsentStream;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.consent.ground.Ground;

/** The ground and the family of a child as the events say right now, read from the store itself and never from a view. */
public interface GroundLookup {

    /** {@link Ground#NONE} when no such child is registered. */
    Ground of(ChildId child);

    /** Reads both streams of the child. */
    @Component
    final class FromStore implements GroundLookup {
        private final EventStore store;

        FromStore(EventStore store) {
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
}
