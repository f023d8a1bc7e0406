package se.samplan.ops.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.samplan.ops.databases.Postgres;
import se.samplan.ops.databases.TestDatabase;

/** The same engines on PostgreSQL, chosen by configuration alone: the tables are the owner's, and the hub runs as somebody else. */
@DirtiesContext
class EnginePostgresqlIT extends EngineTest {

    @DynamicPropertySource
    static void onPostgresql(DynamicPropertyRegistry properties) {
        TestDatabase database = TestDatabase.postgresql();
        properties.add("spring.datasource.url", database::url);
        properties.add("spring.datasource.username", () -> Postgres.APPLICATION);
        properties.add("spring.flyway.user", () -> Postgres.OWNER);
        properties.add("spring.flyway.password", () -> "");
    }

    @Test
    void ownsNothing() {
        assertThat(jdbc.queryForList("select distinct tableowner from pg_tables where schemaname = 'public'"))
                .hasSize(1)
                .first()
                .satisfies(row -> assertThat(row).containsEntry("tableowner", Postgres.OWNER));
        assertThat(jdbc.queryForObject("select current_user", String.class)).isEqualTo(Postgres.APPLICATION);
    }
}
