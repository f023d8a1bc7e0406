package se.samplan.ops.engine;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import se.samplan.ops.databases.Postgres;
import se.samplan.ops.databases.TestDatabase;

/** Runs the product's migrations as the hub does at its start. */
final class Migrations {

    private Migrations() {}

    static int run(TestDatabase database) {
        return on(database.owner(), database.url().startsWith("jdbc:h2") ? "h2" : "postgresql", Postgres.APPLICATION);
    }

    static int on(DataSource owner, String vendor, String application) {
        return Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration", "classpath:db/" + vendor)
                .placeholders(Map.of("application", application))
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
