package se.samplan.ops.bench.crud;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.query.AuditEntity;
import org.hibernate.envers.query.AuditQuery;
import org.hibernate.envers.query.criteria.AuditCriterion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was responsible on a day, as known at a moment, from the versions that Envers keeps. */
public final class AsOf {
    private static final int CLONED_AT_ONCE = 1_000;

    private final Application application;

    public AsOf(Application application) {
        this.application = application;
    }

    /** The party; null when nobody was. */
    public @Nullable String responsible(String commitment, LocalDate day, Instant known) {
        return answer(versions(AuditEntity.id().eq(commitment), known), day);
    }

    /** The party for each commitment of the plan that had one. */
    public Map<String, String> responsibleInPlan(String plan, LocalDate day, Instant known) {
        Map<String, List<CrudCommitment>> each = versions(
                        AuditEntity.property("plan").eq(plan), known)
                .stream()
                .collect(Collectors.groupingBy(it -> it.id, LinkedHashMap::new, Collectors.toList()));
        Map<String, String> found = new LinkedHashMap<>();
        each.forEach((commitment, versions) -> {
            String party = answer(versions, day);
            if (party != null) {
                found.put(commitment, party);
            }
        });
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<CrudCommitment> versions(AuditCriterion which, Instant known) {
        try (EntityManager entities = application.entities().createEntityManager()) {
            AuditQuery query = AuditReaderFactory.get(entities)
                    .createQuery()
                    .forRevisionsOfEntity(CrudCommitment.class, true, false)
                    .add(which)
                    .add(AuditEntity.revisionProperty("recorded").le(known.toEpochMilli()))
                    .addOrder(AuditEntity.revisionNumber().desc());
            return (List<CrudCommitment>) query.getResultList();
        }
    }

    /** @param versions the newest first */
    private static @Nullable String answer(List<CrudCommitment> versions, LocalDate day) {
        boolean ended = versions.stream().anyMatch(it -> it.ended != null && it.ended.isBefore(day));
        if (ended) {
            return null;
        }
        return versions.stream()
                .filter(it -> it.party != null && it.since != null && !it.since.isAfter(day))
                .map(it -> it.party)
                .findFirst()
                .orElse(null);
    }

    /**
     * Writes what stands there so many times more, by the database itself: the first eight characters of a clone's ids are its number.
     *
     * @return how many versions there are then
     */
    public long clone(int times, boolean postgresql) {
        JdbcClient sql = JdbcClient.create(application.database());
        // In several transactions: a long one grows slow.
        for (int first = 1; first <= times; first += CLONED_AT_ONCE) {
            clone(sql, first, Math.min(times, first + CLONED_AT_ONCE - 1), postgresql);
        }
        sql.sql("analyze").update();
        return sql.sql("select count(*) from promised_aud").query(Long.class).single();
    }

    private static void clone(JdbcClient sql, int first, int last, boolean postgresql) {
        String series =
                (postgresql ? "generate_series(%d, %d) as g(x)" : "system_range(%d, %d) g").formatted(first, last);
        sql.sql("insert into revision (id, recorded, actor, party, command)"
                        + " select r.id + g.x * 10000, r.recorded, r.actor, r.party, r.command from revision r, "
                        + series
                        + " where r.id < 10000")
                .update();
        String columns =
                "revtype, goal, asked_by, asked_of, party, person, offered_to, text, reason, topic, stage, due,"
                        + " since, ended";
        String same = "a." + columns.replace(", ", ", a.");
        sql.sql("insert into promised_aud (rev, id, plan, " + columns + ") select a.rev + g.x * 10000,"
                        + " lpad(cast(g.x as varchar), 8, '0') || substring(a.id from 9),"
                        + " lpad(cast(g.x as varchar), 8, '0') || substring(a.plan from 9), " + same
                        + " from promised_aud a, " + series + " where a.rev < 10000")
                .update();
    }

    /** What Envers does not make by itself. */
    public void index() {
        JdbcClient sql = JdbcClient.create(application.database());
        sql.sql("create index promised_aud_id on promised_aud (id)").update();
        sql.sql("create index promised_aud_plan on promised_aud (plan)").update();
        sql.sql("analyze").update();
    }

    /** A commitment that was kept, its plan, and who carried it last. */
    public record End(String id, String plan, String party) {}

    public List<End> ends() {
        return JdbcClient.create(application.database())
                .sql("select id, plan, party from promised where stage = 'kept' order by id")
                .query((row, number) -> new End(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
