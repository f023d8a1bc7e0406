package se.samplan.ops.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samplan.ops.databases.TestDatabase;
import se.samplan.platform.actor.MetaDataKeys;

/** A transaction that began first and ends last: its event is delivered after one with a higher place. */
class OwnPositionCorrelationTest {
    private final TestDatabase database = TestDatabase.h2().withTables();
    private final Jackson3Serializer json = Jackson3Serializer.builder().build();

    @Test
    void tellsALateEventItsOwnPlace() throws SQLException {
        try (Connection slow = database.application().getConnection();
                Connection quick = database.application().getConnection()) {
            append(quick, "first");
            slow.setAutoCommit(false);
            append(slow, "late");
            append(quick, "quick");
            List<? extends TrackedEventMessage<?>> before = read(null);
            slow.commit();
            List<? extends TrackedEventMessage<?>> after = read(before.getLast());

            assertThat(before).extracting(OwnPositionCorrelationTest::places).containsExactly("1 null", "3 null");
            assertThat(after).extracting(OwnPositionCorrelationTest::places).containsExactly("3 2");
            assertThat(after.getFirst().getMetaData()).containsEntry("actor", "late");
        }
    }

    private static String places(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow() + " "
                + event.getMetaData().get(MetaDataKeys.PLACE);
    }

    private static void append(Connection connection, String actor) throws SQLException {
        try (var insert = connection.prepareStatement("insert into domain_event_entry (aggregate_identifier,"
                + " sequence_number, type, event_identifier, meta_data, payload, payload_type, time_stamp)"
                + " values (?, 0, 'Tally', ?, ?, ?, 'java.lang.String', ?)")) {
            insert.setString(1, actor);
            insert.setString(2, actor);
            insert.setBytes(3, ("{\"actor\":\"" + actor + "\"}").getBytes(StandardCharsets.UTF_8));
            insert.setBytes(4, "\"words\"".getBytes(StandardCharsets.UTF_8));
            insert.setString(5, Instant.now().toString());
            insert.executeUpdate();
        }
    }

    private List<? extends TrackedEventMessage<?>> read(@Nullable TrackedEventMessage<?> last) {
        return new OwnPositionCorrelation(JdbcEventStorageEngine.builder()
                        .eventSerializer(json)
                        .snapshotSerializer(json)
                        .schema(new JdbcEventStoreConfiguration().eventSchema())
                        .connectionProvider(database.application()::getConnection)
                        .transactionManager(NoTransactionManager.INSTANCE))
                .readEvents(last == null ? null : last.trackingToken(), false)
                .toList();
    }
}
