package se.samplan.ops.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.samplan.ops.databases.TestDatabase;

class JdbcStreamHeadsTest {
    /** As many streams as a list of a hundred plans asks for, in a store of so many events. */
    private static final int STREAMS = 200;

    /** One connection, as a pool would keep it. */
    private final JdbcTemplate sql = new JdbcTemplate(new SingleConnectionDataSource(connection(), true));

    private final JdbcStreamHeads heads = new JdbcStreamHeads(sql, EventTables.schema());

    TestDatabase database() {
        return TestDatabase.h2();
    }

    private Connection connection() {
        try {
            return database().withTables().application().getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tellsTheLastNumberOfEachStreamThatThereIs() {
        event("a", 0);
        event("a", 1);
        event("b", 0);
        event("c", 0);

        assertThat(heads.of(List.of("a", "b", "none"))).isEqualTo(Map.of("a", 1L, "b", 0L));
        assertThat(heads.of(List.of())).isEmpty();

        event("b", 1);
        assertThat(heads.of(List.of("b"))).isEqualTo(Map.of("b", 1L));
    }

    @Test
    void costsWellUnderAMillisecond() {
        List<String> streams =
                IntStream.range(0, STREAMS).mapToObj(it -> "s" + it).toList();
        streams.forEach(stream -> {
            for (int each = 0; each < 20; each++) {
                event(stream, each);
            }
        });
        double two = micros(streams.subList(0, 2), 1_000);
        double all = micros(streams, 100);

        System.out.printf("the heads of 2 streams in %.0f µs, of %d in %.0f µs%n", two, STREAMS, all);
        assertThat(two).isLessThan(1_000);
    }

    private double micros(List<String> streams, int times) {
        for (int each = 0; each < times; each++) {
            heads.of(streams);
        }
        long began = System.nanoTime();
        for (int each = 0; each < times; each++) {
            heads.of(streams);
        }
        return (System.nanoTime() - began) / 1_000.0 / times;
    }

    private void event(String stream, long number) {
        sql.update(
                "insert into domain_event_entry (aggregate_identifier, sequence_number, event_identifier, payload,"
                        + " payload_type, time_stamp) values (?, ?, ?, ?, 'type', 'now')",
                stream,
                number,
                UUID.randomUUID().toString(),
                new byte[0]);
    }
}
