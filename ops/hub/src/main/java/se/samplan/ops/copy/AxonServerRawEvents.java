package se.samplan.ops.copy;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.json.JsonMapper;

/** Events in Axon Server, which counts them itself from 0 and keeps moments to the millisecond. */
final class AxonServerRawEvents implements RawEvents {
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int BUFFER = 1_000;
    private static final long PATIENCE_SECONDS = 60;

    private final AxonServerConnectionFactory factory;
    private final AxonServerConnection connection;

    AxonServerRawEvents(AxonServerConnectionFactory factory, String context) {
        this.factory = factory;
        this.connection = factory.connect(context);
    }

    @Override
    public Iterator<RawEvent> all() {
        long last = await(connection.eventChannel().getLastToken());
        return new Stream(connection.eventChannel().openStream(-1, BUFFER), last);
    }

    @Override
    public void append(List<RawEvent> next) {
        var transaction = connection.eventChannel().startAppendEventsTransaction();
        next.forEach(recorded -> transaction.appendEvent(event(recorded)));
        await(transaction.commit());
    }

    @Override
    public boolean keepsPositions() {
        return false;
    }

    @Override
    public void close() {
        connection.disconnect();
        factory.shutdown();
    }

    private static Event event(RawEvent recorded) {
        Instant moment = Instant.parse(recorded.time());
        if (!MILLIS.format(moment).equals(recorded.time())) {
            throw new CopyRefused(
                    "the moment of event " + recorded.id() + " is finer than a millisecond: " + recorded.time());
        }
        Event.Builder event = Event.newBuilder()
                .setMessageIdentifier(recorded.id())
                .setAggregateIdentifier(recorded.stream())
                .setAggregateSequenceNumber(recorded.sequence())
                .setAggregateType(recorded.type())
                .setTimestamp(moment.toEpochMilli())
                .setPayload(SerializedObject.newBuilder()
                        .setType(recorded.name())
                        .setRevision(recorded.revision() == null ? "" : recorded.revision())
                        .setData(ByteString.copyFrom(recorded.payload())));
        recorded.beside()
                .forEach((name, text) -> event.putMetaData(
                        name, MetaDataValue.newBuilder().setTextValue(text).build()));
        return event.build();
    }

    private static RawEvent recorded(EventWithToken stored) {
        Event event = stored.getEvent();
        Map<String, String> beside = new TreeMap<>();
        event.getMetaDataMap().forEach((name, value) -> beside.put(name, value.getTextValue()));
        String revision = event.getPayload().getRevision();
        return new RawEvent(
                stored.getToken(),
                event.getAggregateType(),
                event.getAggregateIdentifier(),
                event.getAggregateSequenceNumber(),
                event.getMessageIdentifier(),
                event.getPayload().getType(),
                revision.isEmpty() ? null : revision,
                MILLIS.format(Instant.ofEpochMilli(event.getTimestamp())),
                event.getPayload().getData().toByteArray(),
                JsonMapper.shared().writeValueAsString(beside).getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new CopyRefused("Axon Server does not take part: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CopyRefused("interrupted", e);
        }
    }

    /** Ends at what was the last event when it began. */
    private static final class Stream implements Iterator<RawEvent> {
        private final EventStream events;
        private final long last;
        private long token = -1;

        Stream(EventStream events, long last) {
            this.events = events;
            this.last = last;
        }

        @Override
        public boolean hasNext() {
            if (token >= last) {
                events.close();
            }
            return token < last;
        }

        @Override
        public RawEvent next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                EventWithToken next = events.nextIfAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (next == null) {
                    throw new CopyRefused("Axon Server stopped in the middle of its events, after " + token);
                }
                token = next.getToken();
                return recorded(next);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CopyRefused("interrupted", e);
            }
        }
    }
}
