package se.samplan.ops.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.DefaultDeadLetterJdbcConverter;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/**
 * Reads an event that was put aside as the event store would read it: through the upcasters. Axon reads the queue without them, so that an
 * event put aside in an old revision would come back with holes where the new one has components, and nobody would be told.
 */
final class UpcastingDeadLetterConverter extends DefaultDeadLetterJdbcConverter<EventMessage<?>> {
    private final DeadLetterSchema schema;
    private final Serializer events;
    private final EventUpcaster upcasters;

    UpcastingDeadLetterConverter(
            DeadLetterSchema schema, Serializer general, Serializer events, EventUpcaster upcasters) {
        super(DefaultDeadLetterJdbcConverter.<EventMessage<?>>builder()
                .schema(schema)
                .genericSerializer(general)
                .eventSerializer(events));
        this.schema = schema;
        this.events = events;
        this.upcasters = upcasters;
    }

    @Override
    public JdbcDeadLetter<EventMessage<?>> convertToLetter(ResultSet row) throws SQLException {
        JdbcDeadLetter<EventMessage<?>> letter = super.convertToLetter(row);
        IntermediateEventRepresentation stored = new InitialEventRepresentation(entry(row), events);
        // No change of shape so far makes several events of one, or none.
        IntermediateEventRepresentation today =
                upcasters.upcast(Stream.of(stored)).findFirst().orElse(stored);
        return today.getType().equals(stored.getType())
                ? letter
                : new JdbcDeadLetter<>(
                        letter.getIdentifier(),
                        letter.getSequenceIndex(),
                        letter.getSequenceIdentifier(),
                        letter.enqueuedAt(),
                        letter.lastTouched(),
                        letter.cause().orElse(null),
                        letter.diagnostics(),
                        with(events.deserialize(today.getData()), letter.message()));
    }

    private GenericDomainEventEntry<byte[]> entry(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString(schema.aggregateTypeColumn()),
                row.getString(schema.aggregateIdentifierColumn()),
                row.getLong(schema.sequenceNumberColumn()),
                row.getString(schema.eventIdentifierColumn()),
                row.getString(schema.timestampColumn()),
                row.getString(schema.payloadTypeColumn()),
                row.getString(schema.payloadRevisionColumn()),
                row.getBytes(schema.payloadColumn()),
                row.getBytes(schema.metaDataColumn()));
    }

    private static EventMessage<?> with(Object payload, EventMessage<?> stored) {
        Message<Object> message = new GenericMessage<>(stored.getIdentifier(), payload, stored.getMetaData());
        if (stored instanceof DomainEventMessage<?> place && stored instanceof TrackedEventMessage<?> tracked) {
            return new GenericTrackedDomainEventMessage<>(
                    tracked.trackingToken(),
                    place.getType(),
                    place.getAggregateIdentifier(),
                    place.getSequenceNumber(),
                    message,
                    stored::getTimestamp);
        }
        return new GenericEventMessage<>(message, stored::getTimestamp);
    }
}
