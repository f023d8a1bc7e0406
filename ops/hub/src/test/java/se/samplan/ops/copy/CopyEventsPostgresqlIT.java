package se.samplan.ops.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samplan.ops.databases.Postgres;
import se.samplan.ops.databases.TestDatabase;

/** From the file of an embedded hub to PostgreSQL. */
class CopyEventsPostgresqlIT {
    private static final Map<String, String> ENVIRONMENT =
            Map.of("SPRING_FLYWAY_USER", Postgres.OWNER, "SPRING_DATASOURCE_USERNAME", Postgres.APPLICATION);

    @TempDir
    Path data;

    private final TestDatabase target = TestDatabase.postgresql();
    private OldHub hub;

    @BeforeEach
    void anOldHub() throws SQLException {
        hub = OldHub.in(data, System.nanoTime());
    }

    @Test
    void carriesEveryEventUntouched() throws SQLException {
        String said = copy();

        try (Connection from = hub.connect();
                Connection to = target.application().getConnection()) {
            assertThat(new JdbcRawEvents(to).all())
                    .toIterable()
                    .usingRecursiveFieldByFieldElementComparator()
                    .containsExactlyElementsOf(() -> new JdbcRawEvents(from).all());
        }
        assertThat(said)
                .contains("0 were there already and are equal, %d copied".formatted(OldHub.EVENTS))
                .contains("Both sides hold the same %d events, SHA-256 ".formatted(OldHub.EVENTS));
    }

    @Test
    void carriesWhatBelongsWithThemButNotHowFarTheViewsHadCome() throws SQLException {
        copy();

        try (Connection from = hub.connect();
                Connection to = target.application().getConnection()) {
            for (String name : List.of("vault_key", "child_registry", "active_plan", "last_look", "party_registry")) {
                CopiedTable table = new CopiedTable(name, "true");
                assertThat(CopiedTable.asText(table.rows(to)))
                        .isNotEmpty()
                        .isEqualTo(CopiedTable.asText(table.rows(from)));
            }
        }
        JdbcClient there = JdbcClient.create(target.owner());
        assertThat(there.sql("select processor_name from token_entry")
                        .query(String.class)
                        .list())
                .containsExactly("automation-plan-ground");
        assertThat(there.sql("select picked from scheduled_tasks")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void letsTheHubGoOnAfterTheLastEvent() {
        copy();

        long next = JdbcClient.create(target.application())
                .sql("insert into domain_event_entry (aggregate_identifier, sequence_number, event_identifier, payload,"
                        + " payload_type, time_stamp) values ('new', 0, 'new', '', 'x', 'x') returning global_index")
                .query(Long.class)
                .single();
        assertThat(next).isGreaterThan(OldHub.EVENTS);
    }

    @Test
    void goesOnWhereItWasKilled() throws Exception {
        var line = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CopyEvents.class.getName(),
                "--from",
                hub.place(),
                "--to",
                target.url());
        line.environment().putAll(ENVIRONMENT);
        Process killed = line.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var said = killed.inputReader()) {
            assertThat(said.lines().anyMatch(each -> each.endsWith("events are there")))
                    .isTrue();
            killed.toHandle().destroyForcibly();
        }
        assertThat(killed.waitFor(30, TimeUnit.SECONDS)).isTrue();
        int there = JdbcClient.create(target.owner())
                .sql("select count(*) from domain_event_entry")
                .query(Integer.class)
                .single();
        System.out.printf("killed when %d of %d events were there%n", there, OldHub.EVENTS);

        assertThat(there).isPositive();
        assertThat(copy())
                .contains("%d were there already and are equal, %d copied".formatted(there, OldHub.EVENTS - there));
        assertThat(copy()).contains("%d were there already and are equal, 0 copied".formatted(OldHub.EVENTS));
    }

    @Test
    void refusesATargetThatHoldsOtherEvents() {
        copy();
        JdbcClient.create(target.owner())
                .sql("update domain_event_entry set payload = 'other' where global_index"
                        + " = (select max(global_index) from domain_event_entry)")
                .update();

        assertThatThrownBy(this::copy)
                .isInstanceOf(CopyRefused.class)
                .hasMessageContaining("other events")
                .hasMessageContaining("number " + OldHub.EVENTS);
    }

    @Test
    void refusesATargetThatHasBeenUsed() {
        copy();
        JdbcClient.create(target.owner()).sql("delete from active_plan").update();
        JdbcClient.create(target.owner())
                .sql("insert into active_plan values ('other', 'plan')")
                .update();

        assertThatThrownBy(this::copy).isInstanceOf(CopyRefused.class).hasMessageContaining("active_plan");
    }

    /** A new table is a decision: does it move? */
    @Test
    void decidesAboutEveryTable() {
        copy();

        TreeSet<String> decided = new TreeSet<>(CompanionTables.moved());
        decided.addAll(CompanionTables.NOT_MOVED);
        assertThat(JdbcClient.create(target.owner())
                        .sql("select table_name from information_schema.tables where table_schema = 'public'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(decided);
    }

    private String copy() {
        var said = new ByteArrayOutputStream();
        new CopyEvents(ENVIRONMENT, new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(hub.place(), target.url(), null);
        return said.toString(StandardCharsets.UTF_8);
    }
}
