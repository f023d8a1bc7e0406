package se.samplan.plan.read;

import java.util.HashMap;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samplan.party.PersonId;
import se.samplan.plan.PlanId;

/** How far in the history each person had seen each plan when last looking at it. */
@Component
class LastLooks {
    private final JdbcClient database;

    LastLooks(JdbcClient database) {
        this.database = database;
    }

    Map<PlanId, Long> of(PersonId person) {
        Map<PlanId, Long> looks = new HashMap<>();
        database.sql("select plan_id, position from last_look where person_id = ?")
                .param(person.value())
                .query(row -> {
                    looks.put(new PlanId(row.getString("plan_id")), row.getLong("position"));
                });
        return looks;
    }

    void mark(PersonId person, PlanId plan, long position) {
        if (forward(person, plan, position) == 0) {
            try {
                database.sql("insert into last_look (person_id, plan_id, position) values (?, ?, ?)")
                        .params(person.value(), plan.value(), position)
                        .update();
            } catch (DuplicateKeyException thereAlready) {
                forward(person, plan, position);
            }
        }
    }

    private int forward(PersonId person, PlanId plan, long position) {
        return database.sql("update last_look set position = ? where person_id = ? and plan_id = ? and position < ?")
                .params(position, person.value(), plan.value(), position)
                .update();
    }
}
