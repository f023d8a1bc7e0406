package se.samplan.ops.engine;

import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import se.samplan.platform.history.StreamHeads;

/** Looks at the end of the index over streams, and at no event. */
final class JdbcStreamHeads implements StreamHeads {
    private final JdbcTemplate sql;
    private final String question;

    JdbcStreamHeads(JdbcTemplate sql, EventSchema schema) {
        this.sql = sql;
        String stream = schema.aggregateIdentifierColumn();
        // One array instead of so many parameters: the same statement for all, which both databases plan once.
        this.question = "select %s, max(%s) from %s where %s = any (?) group by %s"
                .formatted(stream, schema.sequenceNumberColumn(), schema.domainEventTable(), stream, stream);
    }

    @Override
    public Map<String, Long> of(Collection<String> streams) {
        Map<String, Long> heads = new HashMap<>();
        if (!streams.isEmpty()) {
            sql.query(
                    connection -> {
                        PreparedStatement asking = connection.prepareStatement(question);
                        asking.setArray(1, connection.createArrayOf("varchar", streams.toArray()));
                        return asking;
                    },
                    (RowCallbackHandler) row -> heads.put(row.getString(1), row.getLong(2)));
        }
        return heads;
    }
}
