package se.samplan.platform.decide;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AggregateFactory;

/**
 * Begins a stream of nothing, or with a copy of what its snapshot holds: the snapshot may be remembered and used again.
 *
 * @param fresh before the first event
 * @param copy shares what never changes
 */
public record CopyingFactory<T>(Class<T> stream, Supplier<T> fresh, UnaryOperator<T> copy)
        implements AggregateFactory<T> {

    @Override
    public T createAggregateRoot(String id, DomainEventMessage<?> first) {
        return stream.isAssignableFrom(first.getPayloadType())
                ? copy.apply(stream.cast(first.getPayload()))
                : fresh.get();
    }

    @Override
    public Class<T> getAggregateType() {
        return stream;
    }
}
