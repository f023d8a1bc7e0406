package se.samplan.ops.databases;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import se.samplan.ops.children.LoopbackPort;

/**
 * A real PostgreSQL server on a port and a directory of its own, as durable as in operation: it waits for the disk at every commit. It
 * has two users besides its superuser, as an installation has: the {@link #OWNER} of the tables and the {@link #APPLICATION}.
 */
public final class Postgres implements AutoCloseable {
    public static final String OWNER = "samplan_owner";
    public static final String APPLICATION = "samplan";

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static @Nullable Postgres shared;

    private final AtomicInteger databases = new AtomicInteger();
    private final Path data;
    private final int port;
    private EmbeddedPostgres server;
    private boolean running;

    private Postgres(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.server = run();
    }

    /** The server that all tests of this process share; nobody stops it. */
    public static synchronized Postgres shared() {
        if (shared == null) {
            shared = own();
        }
        return shared;
    }

    /** A server for one test, which may crash it and start it again. */
    public static Postgres own() {
        try {
            Postgres own = new Postgres(Files.createTempDirectory("samplan-postgresql"), LoopbackPort.pick());
            Runtime.getRuntime().addShutdownHook(new Thread(own::close));
            try (var connection = own.server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role " + OWNER + " login");
                statement.execute("create role " + APPLICATION + " login");
            }
            return own;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new database without tables; the owner's own, and nobody else may make anything in it. */
    public TestDatabase database() {
        String name = "samplan_" + databases.incrementAndGet();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner " + OWNER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return TestDatabase.postgresql("jdbc:postgresql://localhost:" + port + "/" + name);
    }

    /** Kills the server and everything it runs: nothing can be saved or told any more. */
    public void crash() {
        ProcessHandle postmaster = ProcessHandle.of(postmasterPid()).orElseThrow();
        List<ProcessHandle> running = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        running.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        running.forEach(one ->
                one.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join());
        forget();
    }

    /** Starts the server again where it was, after {@link #crash}; does nothing when it runs. */
    public void start() {
        if (running) {
            return;
        }
        try {
            server = run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedPostgres run() throws IOException {
        Path said = Files.createDirectories(Path.of("target")).resolve("postgresql.log");
        EmbeddedPostgres started = EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("cluster"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setRegisterShutdownHook(false)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(said.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(said.toFile()))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .start();
        running = true;
        return started;
    }

    private long postmasterPid() {
        try {
            return Long.parseLong(Files.readAllLines(data.resolve("cluster").resolve("postmaster.pid"))
                    .getFirst()
                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forget() {
        running = false;
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the server and removes its data. */
    @Override
    public void close() {
        forget();
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException alreadyGone) {
            // A second close finds nothing to remove.
        }
    }
}
