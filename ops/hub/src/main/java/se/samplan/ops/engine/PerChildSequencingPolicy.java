package se.samplan.ops.engine;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import se.samplan.platform.actor.MetaDataKeys;

/**
 * Events about one child are taken in order, one after another; events about different children may go side by side.
 * An event about no child (a party is registered) follows its own stream.
 */
class PerChildSequencingPolicy implements SequencingPolicy<EventMessage<?>> {

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> event) {
        Object child = event.getMetaData().get(MetaDataKeys.CHILD);
        if (child != null) {
            return child.toString();
        }
        return event instanceof DomainEventMessage<?> inStream
                ? inStream.getAggregateIdentifier()
                : event.getIdentifier();
    }
}
