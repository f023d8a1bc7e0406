package se.samplan.plan.write;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.axonframework.messaging.interceptors.ExceptionHandler;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samplan.plan.DigestOfPlan;
import se.samplan.platform.history.Digest;
import se.samplan.platform.history.StoredFact;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.refusal.Refusal;

/** Reads the stored bytes of a plan past every reader that could change their shape, and folds them into a fingerprint. */
@Component
class PlanDigest {
    private final JdbcClient sql;

    PlanDigest(JdbcClient sql) {
        this.sql = sql;
    }

    @QueryHandler
    Digest handle(DigestOfPlan question) {
        Long version = question.version();
        if (version != null && version < 0) {
            throw new Invalid("version");
        }
        Digest digest = fold(question.plan().value(), version == null ? Long.MAX_VALUE : version);
        if (digest.version() < 0) {
            throw new NoAccess();
        }
        if (version != null && digest.version() < version) {
            throw new Invalid("version");
        }
        return digest;
    }

    @ExceptionHandler(resultType = Refusal.class)
    void refuse(Refusal refusal) {
        throw new QueryExecutionException(refusal.detail().code(), refusal, refusal.detail());
    }

    private Digest fold(String stream, long version) {
        try (Stream<StoredFact> facts = sql
                .sql("select aggregate_identifier, sequence_number, event_identifier, payload_type, payload_revision,"
                        + " time_stamp, payload, meta_data from domain_event_entry"
                        + " where aggregate_identifier = ? and sequence_number <= ? order by sequence_number")
                .params(stream, version)
                .query(PlanDigest::stored)
                .stream()) {
            return facts.reduce(Digest.start(stream), Digest::after, (one, other) -> other);
        }
    }

    private static StoredFact stored(ResultSet row, int number) throws SQLException {
        return new StoredFact(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getBytes(7),
                row.getBytes(8));
    }
}
