package se.samplan.ops.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samplan.ops.databases.Postgres;
import se.samplan.ops.databases.TestDatabase;
import se.samplan.ops.endtoend.RunningHub;
import se.samplan.ops.player.hub.Answer;

/** Faults that are brought about in the database, while people work. */
class FaultsOnPostgresqlIT {
    private static final Random RANDOM = Seed.random();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static Postgres server;
    private static TestDatabase database;
    private static RunningHub hub;

    @BeforeAll
    static void aHubOnPostgresql() {
        server = Postgres.own();
        database = server.database();
        hub = RunningHub.withEnginesOutside(
                "faults-postgresql",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + Postgres.APPLICATION,
                "--spring.flyway.user=" + Postgres.OWNER,
                "--spring.flyway.password=");
    }

    @AfterAll
    static void theEnd() {
        hub.close();
        server.close();
    }

    /** The database dies three times, is away for some seconds and comes back; nobody touches the hub. */
    @Test
    void losesAndDoublesNothingWhenTheDatabaseIsRestarted() throws Exception {
        try (Load load = Load.on(hub, RANDOM)) {
            load.begin();
            for (int crash = 0; crash < 3; crash++) {
                Sending.pause(Duration.ofMillis(1_000 + RANDOM.nextInt(4_000)));
                server.crash();
                Health.awaits(hub, "DOWN", PATIENCE);
                Sending.pause(Duration.ofMillis(RANDOM.nextInt(4_000)));
                server.start();
                System.out.println("all is well after " + Health.awaits(hub, "UP", PATIENCE));
            }
            load.rests();

            assertThat(load.heard()).isNotEmpty().allMatch(said -> said.startsWith("503 Det gick inte att göra det"));
            Truth.holds(hub, load, database.application());
        }
    }

    /** One command from eight at once, once more when it is long answered, and once more after a restart. */
    @Test
    void takesACommandOnceHoweverOftenItIsSent() throws Exception {
        try (Load load = Load.on(hub, RANDOM)) {
            Case one = load.oneCase();
            Map<String, String> words = Map.of(
                    "plan", one.plan(), "need", UUID.randomUUID().toString(), "text", "Sova.", "topic", "health");
            String key = UUID.randomUUID().toString();
            String worker = load.cast().worker();
            List<CompletableFuture<Acknowledged>> atOnce = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> load.sending().untilYes(worker, "record-need", words, key)))
                    .limit(8)
                    .toList();
            Set<Acknowledged> answers = new HashSet<>();
            atOnce.forEach(each -> answers.add(each.join()));
            hub.kill();
            hub.start();
            answers.add(load.sending().untilYes(worker, "record-need", words, key));

            assertThat(answers).hasSize(1);
            load.acknowledged().addAll(answers);
            Truth.holds(hub, load, database.application());
        }
    }

    /** The processing forgets how far it had come: views and policies hear again what they have heard. */
    @Test
    void doublesNothingWhenEventsAreDeliveredAgain() throws Exception {
        Tokens tokens = new Tokens(database.owner());
        try (Load load = Load.on(hub, RANDOM)) {
            Case one = load.oneCase();
            new Views(hub).current();
            var before = tokens.kept();
            load.worksFor(Duration.ofSeconds(4));
            one.losesAndRegainsItsGround();
            new Views(hub).current();
            hub.kill();
            assertThat(tokens.setBack(before)).as("views and policies set back").isGreaterThanOrEqualTo(3);
            hub.start();
            load.worksFor(Duration.ofSeconds(2));

            Truth.holds(hub, load, database.application());
            Health.awaits(hub, "UP", PATIENCE);
        }
    }

    /** An event that nobody can read: the others' views go on, it is put aside and seen, and taken in when it can be read. */
    @Test
    void putsAnEventAsideThatCanNotBeRead() throws Exception {
        Poison poison = new Poison(database.owner());
        try (Load load = Load.on(hub, RANDOM)) {
            Case one = load.oneCase();
            new Views(hub).current();
            poison.into(one.plan());
            try {
                System.out.println("health tells after " + Health.awaits(hub, "DEGRADED", PATIENCE));
                awaitsOnePutAside(load);
                load.worksFor(Duration.ofSeconds(4));
                new Views(hub).current();
                Truth.historyTellsEveryDeedOnce(load);
                aDeedOnItIsAnsweredClearly(load, one);
                retry(load);
                assertThat(putAside(load)).isEqualTo(1);
                assertThat(Health.of(hub)).isEqualTo("DEGRADED");
            } finally {
                poison.mended();
                retry(load);
            }
            assertThat(putAside(load)).isZero();
            System.out.println("health is well after " + Health.awaits(hub, "UP", PATIENCE));
            one.goesOn();
            load.acknowledged().add(poison.asAcknowledged());
            Truth.holds(hub, load, database.application());
        }
    }

    /** As the operator sees it among the details of health. */
    private static long putAside(Load load) {
        return load.sending()
                .hub()
                .getAsOperator("/actuator/health")
                .body()
                .at("/components/views/details/putAside")
                .asLong();
    }

    /** Health tells already while the batch with it is tried again. */
    private static void awaitsOnePutAside(Load load) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (putAside(load) != 1) {
            assertThat(System.nanoTime()).as("put aside within " + PATIENCE).isLessThan(deadline);
            Sending.pause(Duration.ofMillis(100));
        }
    }

    private static void retry(Load load) {
        load.sending().hub().postAsOperator("/api/operations/put-aside/retry");
    }

    private static void aDeedOnItIsAnsweredClearly(Load load, Case one) {
        Answer answer = load.sending()
                .hub()
                .command(
                        load.cast().worker(),
                        "record-need",
                        Map.of(
                                "plan",
                                one.plan(),
                                "need",
                                UUID.randomUUID().toString(),
                                "text",
                                "Sova.",
                                "topic",
                                "health"),
                        UUID.randomUUID().toString(),
                        null);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body().path("detail").asString()).contains("Inget har ändrats");
        assertThat(load.sending()
                        .hub()
                        .get(load.cast().worker(), "/api/plans/" + one.plan())
                        .accepted())
                .isTrue();
    }
}
