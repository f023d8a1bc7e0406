package se.samplan.platform.decide;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.plan.PlanId;
import se.samplan.platform.refusal.AlreadyRegistered;

/** The registers as tables with unique keys. */
@Component
final class JdbcRegisters implements Registers {
    private final JdbcClient sql;

    JdbcRegisters(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void addParty(PartyId party, PartyKind kind, String code) {
        insert("insert into party_registry (code, party_id, kind) values (?, ?, ?)", code, party.value(), kind.word());
    }

    @Override
    public Optional<PartyKind> kindOf(PartyId party) {
        return one("select kind from party_registry where party_id = ?", party.value())
                .map(PartyKind::of);
    }

    @Override
    public void addStaff(PartyId party, PersonId person) {
        if (!isIntroduced(party, person)) {
            insert("insert into staff_directory (person_id, party_id) values (?, ?)", person.value(), party.value());
        }
    }

    @Override
    public boolean isStaff(PartyId party, PersonId person) {
        return isIntroduced(party, person)
                && unitOf(person).filter(now -> !now.equals(party)).isEmpty();
    }

    @Override
    public Optional<PartyId> unitOf(PersonId person) {
        return one("select party_id from staff_unit where person_id = ?", person.value())
                .map(PartyId::new);
    }

    private boolean isIntroduced(PartyId party, PersonId person) {
        return one(
                        "select person_id from staff_directory where person_id = ? and party_id = ?",
                        person.value(),
                        party.value())
                .isPresent();
    }

    @Override
    public void addChild(String fingerprint, ChildId child) {
        insert("insert into child_registry (blind_index, child_id) values (?, ?)", fingerprint, child.value());
    }

    @Override
    public Optional<ChildId> childOf(String fingerprint) {
        return one("select child_id from child_registry where blind_index = ?", fingerprint)
                .map(ChildId::new);
    }

    @Override
    public void addProposal(ChildId child, PartyId proposer, PlanId plan) {
        insert(
                "insert into proposed_plan (child_id, party_id, plan_id) values (?, ?, ?)",
                child.value(),
                proposer.value(),
                plan.value());
    }

    @Override
    public void endProposal(PlanId plan) {
        sql.sql("delete from proposed_plan where plan_id = ?")
                .param(plan.value())
                .update();
    }

    @Override
    public List<PlanId> proposalsOf(ChildId child) {
        return sql.sql("select plan_id from proposed_plan where child_id = ? order by plan_id")
                .param(child.value())
                .query((row, number) -> new PlanId(row.getString("plan_id")))
                .list();
    }

    @Override
    public void beginPlan(ChildId child, PlanId plan) {
        insert("insert into active_plan (child_id, plan_id) values (?, ?)", child.value(), plan.value());
    }

    @Override
    public void endPlan(PlanId plan) {
        sql.sql("delete from active_plan where plan_id = ?").param(plan.value()).update();
    }

    @Override
    public Optional<PlanId> runningPlanOf(ChildId child) {
        return one("select plan_id from active_plan where child_id = ?", child.value())
                .map(PlanId::new);
    }

    private void insert(String statement, Object... values) {
        try {
            sql.sql(statement).params(values).update();
        } catch (DuplicateKeyException taken) {
            throw new AlreadyRegistered();
        }
    }

    private Optional<String> one(String query, Object... values) {
        return sql.sql(query).params(values).query(String.class).optional();
    }
}
