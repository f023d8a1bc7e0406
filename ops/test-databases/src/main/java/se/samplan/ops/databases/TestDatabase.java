package se.samplan.ops.databases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database for one test, on one of the engines the product runs on.
 *
 * @param url as in {@code spring.datasource.url}
 * @param application connects with the rights the running product has
 * @param owner connects as the one who owns the tables; on H2 there is one user for both
 */
public record TestDatabase(String url, DataSource application, DataSource owner) {

    /** H2, in memory, without tables. */
    public static TestDatabase h2() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
        var database = new JdbcDataSource();
        database.setURL(url);
        return new TestDatabase(url, database, database);
    }

    /** PostgreSQL, a new database on the server that the tests of this process share, without tables. */
    public static TestDatabase postgresql() {
        return Postgres.shared().database();
    }

    static TestDatabase postgresql(String url) {
        return new TestDatabase(url, as(Postgres.APPLICATION, url), as(Postgres.OWNER, url));
    }

    /** Makes the tables with the product's own scripts, and on PostgreSQL gives the application its rights. */
    public TestDatabase withTables() {
        Path scripts = root().resolve("ops/hub/src/main/resources/db");
        List<Path> tables = sorted(scripts.resolve("migration"));
        tables.forEach(this::run);
        if (!owner.equals(application)) {
            sorted(scripts.resolve("postgresql")).forEach(this::run);
        }
        return this;
    }

    private void run(Path script) {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(Files.readString(script)
                    .replace("${application}", Postgres.APPLICATION)
                    .replace("${flyway:defaultSchema}", "public"));
        } catch (SQLException e) {
            throw new IllegalStateException("can't run " + script.getFileName(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sorted(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted(Comparator.comparingInt(TestDatabase::version))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of {@code V12__words.sql} the 12; a repeatable script comes last. */
    private static int version(Path script) {
        String name = script.getFileName().toString();
        return name.startsWith("V") ? Integer.parseInt(name.substring(1, name.indexOf("__"))) : Integer.MAX_VALUE;
    }

    private static DataSource as(String user, String url) {
        var database = new PGSimpleDataSource();
        database.setUrl(url);
        database.setUser(user);
        return database;
    }

    private static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new IllegalStateException("not inside the project");
    }
}
