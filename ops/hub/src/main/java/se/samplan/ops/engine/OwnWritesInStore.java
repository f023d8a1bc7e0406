package se.samplan.ops.engine;

import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.MetaDataKeys;
import se.samplan.platform.message.Receipt;
import se.samplan.platform.reader.OwnWrites;

/** Looks into the store who wrote an event. */
@Component
class OwnWritesInStore implements OwnWrites {
    private final EventStore store;

    OwnWritesInStore(EventStore store) {
        this.store = store;
    }

    @Override
    public boolean isOwn(Actor reader, Receipt receipt) {
        if (receipt.version() < 0) {
            return false;
        }
        DomainEventStream events = store.readEvents(receipt.stream(), receipt.version());
        return events.hasNext()
                && reader.person().value().equals(events.next().getMetaData().get(MetaDataKeys.ACTOR));
    }
}
