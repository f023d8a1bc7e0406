package se.samplan.plan.read.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samplan.party.PersonId;
import se.samplan.plan.PlanId;

/** How far in the history each person had seen each plan when last looking at it. */
@Component
public class LastSeenPositions {
    private static final Logger LOG = LoggerFactory.getLogger(LastSeenPositions.class);

    private final JdbcClient database;
    /** What this process has kept: keeping it again would cost a write each time somebody looks at the same. */
    private final Cache<Look, Long> kept =
            Caffeine.newBuilder().maximumSize(20_000).build();

    LastSeenPositions(JdbcClient database) {
        this.database = database;
    }

    private record Look(PersonId person, PlanId plan) {}

    public Map<PlanId, Long> of(PersonId person) {
        Map<PlanId, Long> looks = new HashMap<>();
        database.sql("select plan_id, position from last_look where person_id = ?")
                .param(person.value())
                .query(row -> {
                    looks.put(new PlanId(row.getString("plan_id")), row.getLong("position"));
                });
        return looks;
    }

    /**
     * Never backwards. Not within a transaction: where two windows begin at once, the second goes on after a refused statement. A look
     * that can't be kept because the database is away is left out: nobody is kept from reading by it, and what was new stays new.
     */
    void mark(PersonId person, PlanId plan, long position) {
        Look look = new Look(person, plan);
        Long before = kept.getIfPresent(look);
        if (before != null && before >= position) {
            return;
        }
        try {
            if (!begin(person, plan, position)) {
                forward(person, plan, position);
            }
            kept.put(look, position);
        } catch (DataAccessResourceFailureException away) {
            LOG.warn("a look was not kept: {}", away.getClass().getName());
        }
    }

    private void forward(PersonId person, PlanId plan, long position) {
        database.sql("update last_look set position = ? where person_id = ? and plan_id = ? and position < ?")
                .params(position, person.value(), plan.value(), position)
                .update();
    }

    private boolean begin(PersonId person, PlanId plan, long position) {
        try {
            return database.sql("insert into last_look (person_id, plan_id, position)"
                                    + " select cast(? as varchar), cast(? as varchar), cast(? as bigint)"
                                    + " where not exists (select 1 from last_look where person_id = ? and plan_id = ?)")
                            .params(person.value(), plan.value(), position, person.value(), plan.value())
                            .update()
                    == 1;
        } catch (DuplicateKeyException fromAnotherWindow) {
            return false;
        }
    }
}
