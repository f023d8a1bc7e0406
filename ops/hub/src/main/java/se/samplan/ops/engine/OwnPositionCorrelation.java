package se.samplan.ops.engine;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import se.samplan.platform.actor.MetaDataKeys;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells an event that is delivered late where its own place is. Of two events written at once, the one with the higher place may be there
 * first; the other follows with a token that still names the higher place, so that two events seem to stand in one. Its own place is put
 * beside it on the way out, under {@link MetaDataKeys#PLACE}; nothing changes in the store.
 */
final class OwnPositionCorrelation extends JdbcEventStorageEngine {

    OwnPositionCorrelation(Builder builder) {
        super(builder);
    }

    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet row, GapAwareTrackingToken previous)
            throws SQLException {
        TrackedEventData<?> event = super.getTrackedEventData(row, previous);
        long place = row.getLong("global_index");
        if (event.trackingToken().position().orElse(place) == place) {
            return event;
        }
        DomainEventData<?> entry = getDomainEventData(row);
        return new TrackedDomainEventData<>(
                event.trackingToken(),
                new GenericDomainEventEntry<>(
                        entry.getType(),
                        entry.getAggregateIdentifier(),
                        entry.getSequenceNumber(),
                        entry.getEventIdentifier(),
                        entry.getTimestamp(),
                        entry.getPayload().getType().getName(),
                        entry.getPayload().getType().getRevision(),
                        (byte[]) entry.getPayload().getData(),
                        withPlace((byte[]) entry.getMetaData().getData(), place)));
    }

    private static byte[] withPlace(byte[] beside, long place) {
        ObjectNode entries = (ObjectNode) JsonMapper.shared().readTree(beside);
        return entries.put(MetaDataKeys.PLACE, Long.toString(place)).toString().getBytes(StandardCharsets.UTF_8);
    }
}
