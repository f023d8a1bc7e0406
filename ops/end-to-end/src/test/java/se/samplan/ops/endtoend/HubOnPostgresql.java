package se.samplan.ops.endtoend;

import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import se.samplan.ops.databases.Postgres;
import se.samplan.ops.databases.TestDatabase;

/**
 * A hub on a PostgreSQL of its own, for the tests of one class, which may kill either. Each test finds both alive and well, whatever the
 * one before it left behind; when that can't be had any more, the rest of the class fails at once.
 */
public final class HubOnPostgresql implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
    private final BiFunction<String, String[], RunningHub> start;
    private final String name;
    private @Nullable Postgres server;
    private @Nullable TestDatabase database;
    private @Nullable RunningHub hub;
    private @Nullable Throwable lost;

    private HubOnPostgresql(String name, BiFunction<String, String[], RunningHub> start) {
        this.name = name;
        this.start = start;
    }

    public static HubOnPostgresql asShipped(String name) {
        return new HubOnPostgresql(name, RunningHub::own);
    }

    public static HubOnPostgresql withEnginesOutside(String name) {
        return new HubOnPostgresql(name, RunningHub::withEnginesOutside);
    }

    public RunningHub hub() {
        return Objects.requireNonNull(hub);
    }

    public Postgres server() {
        return Objects.requireNonNull(server);
    }

    public TestDatabase database() {
        return Objects.requireNonNull(database);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        server = Postgres.own();
        database = server.database();
        hub = start.apply(name, settings(database));
    }

    /** What makes a hub keep everything there. */
    public static String[] settings(TestDatabase database) {
        return new String[] {
            "--spring.datasource.url=" + database.url(),
            "--spring.datasource.username=" + Postgres.APPLICATION,
            "--spring.flyway.user=" + Postgres.OWNER,
            "--spring.flyway.password="
        };
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (lost != null) {
            throw new IllegalStateException("hub or database did not come back for an earlier test", lost);
        }
        try {
            server().start();
            hub().revive();
            Health.awaits(hub(), "UP");
        } catch (RuntimeException | AssertionError why) {
            lost = why;
            throw why;
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (hub != null) {
            hub.close();
        }
        if (server != null) {
            server.close();
        }
    }
}
