package se.samplan.ops.bench.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.databases.Postgres;

/** One of the two databases the hub runs on, as durable as the hub has it. */
public final class Engine implements AutoCloseable {
    /** As the hub's own pool. */
    private static final int CONNECTIONS = 32;

    private static final String H2 =
            ";WRITE_DELAY=0;QUERY_CACHE_SIZE=64;RETENTION_TIME=1000;MAX_COMPACT_TIME=1000;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";

    private final String name;
    private final Path folder;
    private final @Nullable Postgres server;

    private Engine(String name, Path folder, @Nullable Postgres server) {
        this.name = name;
        this.folder = folder;
        this.server = server;
    }

    /** @param name {@code h2} or {@code postgresql} */
    public static Engine of(String name, Path folder) {
        return switch (name) {
            case "h2" -> new Engine("H2 file", folder, null);
            case "postgresql" -> new Engine("PostgreSQL", folder, Postgres.own());
            default -> throw new IllegalArgumentException("there is no engine " + name);
        };
    }

    public String name() {
        return name;
    }

    public boolean isPostgresql() {
        return server != null;
    }

    /**
     * A new database.
     *
     * @param of whose it is; also the name of its folder
     */
    public Database database(String of) {
        return server == null
                ? new Database("jdbc:h2:file:" + folder.resolve(of).resolve("hub") + H2, "sa", "sa")
                : new Database(server.database().url(), Postgres.APPLICATION, Postgres.OWNER);
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }

    /** A database of one contestant, without tables. */
    public record Database(String url, String user, String owner) {

        /** A pool as large as the hub's, as the one who owns the tables. */
        public HikariDataSource pool() {
            HikariConfig pool = new HikariConfig();
            pool.setJdbcUrl(url);
            pool.setUsername(owner);
            pool.setPassword("");
            pool.setMaximumPoolSize(CONNECTIONS);
            pool.setMinimumIdle(8);
            return new HikariDataSource(pool);
        }

        /** Makes the hub's own tables. */
        public Database withTables() {
            Flyway.configure()
                    .dataSource(url, owner, "")
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return this;
        }

        /** What the hub is told, so that it makes its tables here and works on them. */
        public Map<String, String> settings() {
            return Map.of(
                    "spring.datasource.url", url,
                    "spring.datasource.username", user,
                    "spring.datasource.password", "",
                    "spring.flyway.user", owner,
                    "spring.flyway.password", "");
        }
    }
}
