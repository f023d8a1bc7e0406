package se.samplan.ops.engine;

import io.axoniq.axonserver.connector.event.AggregateEventStream;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.event.Event;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.common.DateTimeUtils;
import se.samplan.platform.history.StoredEvent;
import se.samplan.platform.history.StoredEvents;

/** The events of a store that is Axon Server. */
final class AxonServerStoredEvents implements StoredEvents {

    private final AxonServerConnectionManager connections;

    AxonServerStoredEvents(AxonServerConnectionManager connections) {
        this.connections = connections;
    }

    @Override
    public Stream<StoredEvent> of(String stream, long version) {
        AggregateEventStream events = connections.getConnection().eventChannel().openAggregateStream(stream, false);
        return events.asStream()
                .takeWhile(event -> event.getAggregateSequenceNumber() <= version)
                .map(AxonServerStoredEvents::stored)
                .onClose(events::cancel);
    }

    private static StoredEvent stored(Event event) {
        String revision = event.getPayload().getRevision();
        return new StoredEvent(
                event.getAggregateIdentifier(),
                event.getAggregateSequenceNumber(),
                event.getMessageIdentifier(),
                event.getPayload().getType(),
                // Axon Server has no nothing: it keeps an empty text.
                revision.isEmpty() ? null : revision,
                DateTimeUtils.formatInstant(Instant.ofEpochMilli(event.getTimestamp())),
                event.getPayload().getData().toByteArray(),
                metaData(event));
    }

    private static SortedMap<String, String> metaData(Event event) {
        SortedMap<String, String> entries = new TreeMap<>();
        event.getMetaDataMap().forEach((name, value) -> entries.put(name, text(value)));
        return entries;
    }

    /** A value that is not text counts as the JSON it would be. */
    private static String text(MetaDataValue value) {
        return switch (value.getDataCase()) {
            case TEXT_VALUE -> value.getTextValue();
            case NUMBER_VALUE -> Long.toString(value.getNumberValue());
            case DOUBLE_VALUE -> Double.toString(value.getDoubleValue());
            case BOOLEAN_VALUE -> Boolean.toString(value.getBooleanValue());
            case BYTES_VALUE -> value.getBytesValue().getData().toStringUtf8();
            case DATA_NOT_SET -> "";
        };
    }
}
