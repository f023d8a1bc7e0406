package se.samplan.child.write;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/** In table {@code child_lookup}, apart from the transaction of a command: a refusal takes nothing back. */
@Component
final class JdbcChildLookups implements ChildLookups {
    private final JdbcClient sql;
    private final TransactionTemplate apart;

    JdbcChildLookups(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public List<Instant> of(PersonId person, Instant since) {
        return moments("person_id", person.value(), since);
    }

    @Override
    public List<Instant> of(PartyId party, Instant since) {
        return moments("party_id", party.value(), since);
    }

    private List<Instant> moments(String whose, String id, Instant since) {
        return sql.sql("select looked_at from child_lookup where " + whose
                        + " = ? and looked_at > ? order by looked_at")
                .params(id, at(since))
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
    }

    @Override
    public void add(ChildLookup it) {
        apart.executeWithoutResult(status -> sql.sql(
                        "insert into child_lookup (lookup_id, person_id, party_id, looked_at, number, purpose, reason)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        it.id(),
                        it.person().value(),
                        it.party().value(),
                        at(it.at()),
                        it.number(),
                        it.purpose(),
                        it.reason().cipher())
                .update());
    }

    @Override
    public void answered(String lookup, boolean found) {
        apart.executeWithoutResult(
                status -> sql.sql("update child_lookup set found = ? where lookup_id = ? and found is null")
                        .params(found, lookup)
                        .update());
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
