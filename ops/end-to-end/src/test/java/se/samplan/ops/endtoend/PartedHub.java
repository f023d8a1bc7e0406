package se.samplan.ops.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.samplan.ops.children.SearchNode;
import se.samplan.ops.databases.Postgres;
import se.samplan.ops.databases.TestDatabase;

/** A hub of two processes, one that decides and one that shows, with events in Axon Server and the rest in PostgreSQL. */
public final class PartedHub implements AutoCloseable {
    static final String KEY = "c2FtcGxhbiBkb2VzIG5vdCBoaWRlIHRoaXMgb25lISE=";

    final RunningHub query;
    final RunningHub command;
    private final String name;
    private final Postgres database;
    private final Path searchData;
    private final SearchNode search;
    private final List<String> common;

    /** @param server {@code host:port} of Axon Server */
    public PartedHub(String name, String server) {
        this.name = name;
        database = Postgres.own();
        TestDatabase tables = database.database();
        searchData = temporary();
        search = SearchNode.start(Path.of(System.getProperty("samplan.distribution"), "search-node"), searchData);
        search.awaitReady(Duration.ofMinutes(2));
        common = List.of(
                "--spring.datasource.url=" + tables.url(),
                "--spring.datasource.username=" + Postgres.APPLICATION,
                "--spring.flyway.user=" + Postgres.OWNER,
                "--spring.flyway.password=",
                "--samplan.vault.key=" + KEY,
                "--samplan.search.url=" + search.uri(),
                "--axon.axonserver.servers=" + server);
        query = RunningHub.own(name + "-query", with("--spring.profiles.active=evaluation,query-side"));
        command = decides(name + "-command");
    }

    /** One more process that decides, beside the first. */
    RunningHub oneMoreToDecide() {
        return decides(name + "-command-2");
    }

    private RunningHub decides(String process) {
        return RunningHub.own(
                process,
                with("--spring.profiles.active=evaluation,command-side", "--samplan.public-url=" + query.address()));
    }

    /** Where people come in. */
    public URI address() {
        return query.address();
    }

    /** One more process that shows, beside the first. */
    public RunningHub oneMoreToShow() {
        return RunningHub.own(
                name + "-query-2",
                with(
                        "--spring.profiles.active=evaluation,query-side",
                        "--samplan.public-url=" + query.address(),
                        "--samplan.sign-in.url=" + query.address() + "/sign-in"));
    }

    private String[] with(String... more) {
        List<String> all = new ArrayList<>(common);
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }

    @Override
    public void close() {
        command.close();
        query.close();
        search.close();
        database.close();
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("samplan-search");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
