package se.samplan.ops.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samplan.ops.databases.Postgres;
import se.samplan.ops.databases.TestDatabase;

/** The running hub can add events and read them. Whoever takes it over can't change or remove one. */
class RightsPostgresqlIT {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private static JdbcClient hub;
    private static JdbcClient owner;

    @BeforeAll
    static void someEventsAndKeys() {
        TestDatabase database = TestDatabase.postgresql();
        Migrations.run(database);
        hub = JdbcClient.create(database.application());
        owner = JdbcClient.create(database.owner());
        hub.sql(
                        "insert into domain_event_entry (aggregate_identifier, sequence_number, event_identifier, payload, payload_type,"
                                + " time_stamp) values ('plan', 0, 'one', '\\x7b7d', 'PlanOpened', '2026-11-22T12:00:00Z')")
                .update();
        hub.sql("insert into vault_key (subject, controller, wrapped_key, created_at)"
                        + " values ('child', 'school', 'bytes', current_timestamp)")
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update domain_event_entry set payload = '\\x00'",
                "update domain_event_entry set time_stamp = '2020-01-01T00:00:00Z' where aggregate_identifier = 'plan'",
                "delete from domain_event_entry",
                "delete from domain_event_entry where aggregate_identifier = 'nobody'",
                "truncate domain_event_entry",
                "drop table domain_event_entry",
                "alter table domain_event_entry drop column meta_data",
                "alter table domain_event_entry disable trigger all",
                "create index on domain_event_entry (time_stamp)",
                "set role samplan_owner",
                "insert into domain_event_entry select * from domain_event_entry on conflict (event_identifier)"
                        + " do update set payload = '\\x00'",
                "delete from vault_key",
                "update vault_key set created_at = current_timestamp",
                "delete from child_registry",
                "update party_registry set code = 'another'",
                "truncate token_entry",
                "delete from flyway_schema_history",
                "create table of_my_own (id integer)"
            })
    void isRefused(String statement) {
        assertThatThrownBy(() -> hub.sql(statement).update())
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
        assertThat(owner.sql("select count(*) from domain_event_entry where payload = '\\x7b7d'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    /** PostgreSQL answers such a grant with a warning and gives nothing. */
    @Test
    void canNotGiveItselfMore() {
        hub.sql("grant all on domain_event_entry to " + Postgres.APPLICATION).update();
        isRefused("delete from domain_event_entry");
    }

    @Test
    void eventsCanBeRead() {
        assertThat(hub.sql("select payload_type from domain_event_entry")
                        .query(String.class)
                        .list())
                .containsExactly("PlanOpened");
    }

    @Test
    void aKeyCanBeDestroyed() {
        assertThat(hub.sql("update vault_key set wrapped_key = null, destroyed_at = current_timestamp")
                        .update())
                .isEqualTo(1);
    }

    /** Whole tables; rights to single columns stand below. A new table fails here until someone has thought about it. */
    @Test
    void everyTableGivesWhatItsStatementsNeed() {
        Map<String, TreeSet<String>> rights = new TreeMap<>();
        owner.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()
                .forEach(table -> rights.put(table, new TreeSet<>()));
        owner.sql("select table_name, privilege_type from information_schema.role_table_grants where grantee = ?")
                .param(Postgres.APPLICATION)
                .query(row -> {
                    rights.get(row.getString(1)).add(row.getString(2));
                });

        String all = "[DELETE, INSERT, SELECT, UPDATE]";
        String grows = "[INSERT, SELECT]";
        String replaced = "[DELETE, INSERT, SELECT]";
        assertThat(rights.entrySet().stream().map(Object::toString))
                .containsExactly(
                        "active_plan=" + replaced,
                        "child_lookup=" + grows,
                        "child_registry=" + grows,
                        "dead_letter_entry=" + all,
                        "domain_event_entry=" + grows,
                        "flyway_schema_history=[]",
                        "last_look=" + grows,
                        "party_registry=" + grows,
                        "proposed_plan=" + replaced,
                        "scheduled_tasks=" + all,
                        "sign_in_end=" + replaced,
                        "sign_in_session=" + replaced,
                        "snapshot_event_entry=" + replaced,
                        "staff_directory=" + grows,
                        "staff_unit=" + grows,
                        "token_entry=" + all,
                        "used_key=" + replaced,
                        "vault_key=" + grows);
    }

    @Test
    void someColumnsCanBeChanged() {
        List<String> columns = owner.sql(
                        "select table_name || '.' || column_name from information_schema.column_privileges"
                                + " where grantee = ? and privilege_type = 'UPDATE' and table_name in ('vault_key', 'last_look',"
                                + " 'staff_unit', 'child_lookup', 'sign_in_session', 'sign_in_end')"
                                + " order by 1")
                .param(Postgres.APPLICATION)
                .query(String.class)
                .list();
        assertThat(columns)
                .containsExactly(
                        "child_lookup.found",
                        "last_look.position",
                        "sign_in_end.ended_at",
                        "sign_in_session.ended_at",
                        "sign_in_session.seen_at",
                        "staff_unit.party_id",
                        "staff_unit.since",
                        "vault_key.destroyed_at",
                        "vault_key.wrapped_key");
    }
}
