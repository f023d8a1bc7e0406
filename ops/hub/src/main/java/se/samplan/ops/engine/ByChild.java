package se.samplan.ops.engine;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import se.samplan.platform.actor.Keys;

/**
 * Facts about one child are taken in order, one after another; facts about different children may go side by side.
 * A fact about no child (a party is registered) follows its own stream.
 */
class ByChild implements SequencingPolicy<EventMessage<?>> {

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> fact) {
        Object child = fact.getMetaData().get(Keys.CHILD);
        if (child != null) {
            return child.toString();
        }
        return fact instanceof DomainEventMessage<?> inStream
                ? inStream.getAggregateIdentifier()
                : fact.getIdentifier();
    }
}
