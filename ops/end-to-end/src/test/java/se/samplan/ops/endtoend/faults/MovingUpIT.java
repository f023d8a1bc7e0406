package se.samplan.ops.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplan.ops.databases.Postgres;
import se.samplan.ops.databases.TestDatabase;
import se.samplan.ops.endtoend.HubOnPostgresql;
import se.samplan.ops.endtoend.RunningHub;
import se.samplan.ops.waiting.Await;
import tools.jackson.databind.JsonNode;

/** No fault, but the same truths: a hub's events are copied from its file to PostgreSQL, and it is started on them. */
class MovingUpIT {
    private static final Path DISTRIBUTION = Path.of(System.getProperty("samplan.distribution"));

    @Test
    void takesEverythingAlong() throws Exception {
        try (RunningHub hub = RunningHub.withEnginesOutside("moving-up");
                Postgres server = Postgres.own();
                Load load = Load.on(hub, Seed.random())) {
            Case one = load.oneCase();
            load.worksFor(Duration.ofSeconds(5));
            Views views = new Views(hub);
            views.current();
            Map<String, JsonNode> before = views.documents();
            hub.stop();

            TestDatabase database = server.database();
            assertThat(copied(hub, database)).isZero();
            hub.configure(HubOnPostgresql.settings(database));
            hub.start();

            views.current();
            assertThat(Truth.differences(before, views.documents())).isEmpty();
            one.goesOn();
            one.losesAndRegainsItsGround();
            load.worksFor(Duration.ofSeconds(2));
            Truth.holds(hub, load, database.application());
        }
    }

    private static int copied(RunningHub hub, TestDatabase to) throws Exception {
        var line = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                RunningHub.shippedFlags("evaluation"),
                "-cp",
                DISTRIBUTION.resolve("samplan.jar") + ":" + DISTRIBUTION.resolve("lib") + "/*",
                "se.samplan.ops.copy.CopyEvents",
                "--from",
                hub.data().toString(),
                "--to",
                to.url()));
        line.environment()
                .putAll(Map.of(
                        "SPRING_FLYWAY_USER", Postgres.OWNER, "SPRING_DATASOURCE_USERNAME", Postgres.APPLICATION));
        Process copying = line.redirectErrorStream(true)
                .redirectOutput(Path.of("target", "copied.log").toFile())
                .start();
        Await.until("the events to be copied", Duration.ofMinutes(2), () -> !copying.isAlive());
        return copying.exitValue();
    }
}
