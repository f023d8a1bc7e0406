package se.samplan.platform.decide;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.child.events.ChildEvent;
import se.samplan.consent.ConsentStream;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.consent.ground.Ground;

/** The ground and the family of a child as the facts say right now, read from the store itself and never from a view. */
public interface Families {

    /** {@link Ground#NONE} when no such child is registered. */
    Ground of(ChildId child);

    /** Reads both streams of the child. */
    @Component
    final class FromStore implements Families {
        private final EventStore store;

        FromStore(EventStore store) {
            this.store = store;
        }

        @Override
        public Ground of(ChildId child) {
            Ground ground = Ground.NONE;
            var facts = store.readEvents(child.value());
            while (facts.hasNext()) {
                if (facts.next().getPayload() instanceof ChildEvent fact) {
                    ground = ground.with(fact);
                }
            }
            var consents = store.readEvents(ConsentStream.of(child));
            while (consents.hasNext()) {
                if (consents.next().getPayload() instanceof ConsentEvent fact) {
                    ground = ground.with(fact);
                }
            }
            return ground;
        }
    }
}
