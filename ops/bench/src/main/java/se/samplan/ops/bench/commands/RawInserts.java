package se.samplan.ops.bench.commands;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samplan.ops.bench.engine.Engine;

/** One row into the hub's own table of events, one transaction per command, by hand: what the database itself costs. */
final class RawInserts implements Contestant {
    private static final String INSERT = "insert into domain_event_entry (aggregate_identifier, sequence_number, type,"
            + " event_identifier, meta_data, payload, payload_revision, payload_type, time_stamp)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final byte[] PAYLOAD = "x".repeat(Rows.PAYLOAD).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    private static final byte[] BESIDE = "x".repeat(Rows.BESIDE).getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final HikariDataSource pool;

    RawInserts(Engine.Database database) {
        pool = database.withTables().pool();
    }

    @Override
    public String name() {
        return "raw inserts";
    }

    @Override
    public List<BenchPlan> prepare(int plans) {
        return IntStream.range(0, plans)
                .<BenchPlan>mapToObj(plan -> new RawInsertWork())
                .toList();
    }

    @Override
    public long kept() {
        return JdbcClient.create(pool)
                .sql("select count(*) from domain_event_entry")
                .query(Long.class)
                .single();
    }

    @Override
    public double bytesPerCommand() {
        return PAYLOAD.length + BESIDE.length;
    }

    @Override
    public void close() {
        pool.close();
    }

    private final class RawInsertWork implements BenchPlan {
        private final String plan = UUID.randomUUID().toString();
        private long sequence;

        @Override
        public void next() {
            try (var connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                try (var row = connection.prepareStatement(INSERT)) {
                    row.setString(1, plan);
                    row.setLong(2, sequence++);
                    row.setString(3, "Plan");
                    row.setString(4, UUID.randomUUID().toString());
                    row.setBytes(5, BESIDE);
                    row.setBytes(6, PAYLOAD);
                    row.setString(7, null);
                    row.setString(8, "se.samplan.plan.events.CommitmentMade");
                    row.setString(9, Instant.now().toString());
                    row.executeUpdate();
                }
                connection.commit();
            } catch (SQLException fault) {
                throw new IllegalStateException(fault);
            }
        }
    }
}
