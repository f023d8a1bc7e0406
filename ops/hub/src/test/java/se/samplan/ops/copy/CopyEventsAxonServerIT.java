package se.samplan.ops.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Iterator;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samplan.ops.databases.Postgres;
import se.samplan.ops.databases.TestDatabase;

/**
 * From the file of an embedded hub to Axon Server, the rest to PostgreSQL. {@code SAMPLAN_AXON_SERVER} gives {@code host:port} of a
 * server in development mode; its default context is emptied.
 */
class CopyEventsAxonServerIT {
    private static final String SERVER = System.getenv("SAMPLAN_AXON_SERVER");

    @TempDir
    Path data;

    @BeforeAll
    static void aServer() throws Exception {
        if (SERVER == null) {
            System.out.println("SKIPPED: CopyEventsAxonServerIT, since SAMPLAN_AXON_SERVER names no server");
        }
        org.junit.jupiter.api.Assumptions.assumeTrue(SERVER != null, "SAMPLAN_AXON_SERVER names no server");
        String http = System.getenv().getOrDefault("SAMPLAN_AXON_SERVER_HTTP", SERVER.split(":", 2)[0] + ":8024");
        try (HttpClient client = HttpClient.newHttpClient()) {
            var emptied = client.send(
                    HttpRequest.newBuilder(URI.create("http://" + http + "/v1/devmode/purge-events"))
                            .DELETE()
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            assertThat(emptied.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void carriesEveryEventAndTellsTheRestItsNewCounting() throws Exception {
        OldHub hub = OldHub.in(data, System.nanoTime());
        TestDatabase rest = TestDatabase.postgresql();

        assertThat(copy(hub, rest)).contains("Both sides hold the same %d events".formatted(OldHub.EVENTS));
        assertThat(copy(hub, rest)).contains("%d were there already and are equal, 0 copied".formatted(OldHub.EVENTS));

        Map<String, Object> token = JdbcClient.create(rest.owner())
                .sql("select token_type, convert_from(token, 'UTF8') as token from token_entry")
                .query()
                .singleRow();
        assertThat(token)
                .containsEntry("token", "{\"globalIndex\":%d}".formatted(OldHub.EVENTS - 1))
                .containsEntry("token_type", "org.axonframework.eventhandling.GlobalSequenceTrackingToken");
        try (Connection from = hub.connect()) {
            long looked = JdbcClient.create(rest.owner())
                    .sql("select position from last_look")
                    .query(Long.class)
                    .single();
            assertThat(looked).isEqualTo(countUpTo(1_234, new JdbcRawEvents(from).all()) - 1);
        }
        assertThatThrownBy(() -> copy(OldHub.in(data.resolve("other"), 1), rest))
                .isInstanceOf(CopyRefused.class)
                .hasMessageContaining("other events");
    }

    private static long countUpTo(long position, Iterator<RawEvent> events) {
        long count = 0;
        while (events.hasNext() && events.next().position() <= position) {
            count++;
        }
        return count;
    }

    private static String copy(OldHub hub, TestDatabase rest) {
        var said = new ByteArrayOutputStream();
        new CopyEvents(
                        Map.of(
                                "SPRING_FLYWAY_USER",
                                Postgres.OWNER,
                                "SPRING_DATASOURCE_USERNAME",
                                Postgres.APPLICATION),
                        new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(hub.place(), "axonserver://" + SERVER, rest.url());
        return said.toString(StandardCharsets.UTF_8);
    }
}
