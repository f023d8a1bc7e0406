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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.samplan.ops.databases.TestDatabase;
import se.samplan.ops.endtoend.Health;
import se.samplan.ops.endtoend.HubOnPostgresql;
import se.samplan.ops.endtoend.RunningHub;
import se.samplan.ops.player.hub.Answer;
import se.samplan.ops.waiting.Await;

/** Faults that are brought about in the database, while people work. */
class FaultsOnPostgresqlIT {
    private static final Random RANDOM = Seed.random();

    @RegisterExtension
    static final HubOnPostgresql HERE = HubOnPostgresql.withEnginesOutside("faults-postgresql");

    private final RunningHub hub = HERE.hub();
    private final TestDatabase database = HERE.database();

    /** The database dies three times, is away for some seconds and comes back; nobody touches the hub. */
    @Test
    void losesAndDoublesNothingWhenTheDatabaseIsRestarted() throws Exception {
        try (Load load = Load.on(hub, RANDOM)) {
            load.begin();
            for (int crash = 0; crash < 3; crash++) {
                Await.pause(Duration.ofMillis(1_000 + RANDOM.nextInt(4_000)));
                HERE.server().crash();
                Health.awaits(hub, "DOWN");
                Await.pause(Duration.ofMillis(RANDOM.nextInt(4_000)));
                HERE.server().start();
                Health.awaits(hub, "UP");
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
            var before = tokens.allKept();
            load.worksFor(Duration.ofSeconds(4));
            one.losesAndRegainsItsGround();
            new Views(hub).current();
            hub.kill();
            assertThat(tokens.setBack(before)).as("places set back").isEqualTo(before.size());
            hub.start();
            load.worksFor(Duration.ofSeconds(2));

            Truth.holds(hub, load, database.application());
            Health.awaits(hub, "UP");
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
                Health.awaits(hub, "DEGRADED");
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
            Health.awaits(hub, "UP");
            one.goesOn();
            load.acknowledged().add(poison.asAcknowledged());
            Truth.holds(hub, load, database.application());
        }
    }

    /** It was put aside behind one that could not be read, then the hub was renewed, and the event has another shape now. */
    @Test
    void takesInWhatWasPutAsideInAnOldRevisionAsAnEventOfToday() throws Exception {
        Poison poison = new Poison(database.owner());
        try (Load load = Load.on(hub, RANDOM)) {
            Case one = load.oneCase();
            String struck = one.needs("Skrevs fel.");
            one.strikes(struck);
            String other = one.needs("Skrevs också fel.");
            new Views(hub).current();
            StrikeOfOldRevision old = new StrikeOfOldRevision(database.owner(), one.plan());
            poison.into(one.plan());
            try {
                awaitsOnePutAside(load);
                old.of(other, struck);
                new Views(hub).current();
                old.wasPutAsideThen();
            } finally {
                poison.mended();
                retry(load);
            }
            assertThat(putAside(load)).isZero();
            assertThat(strikers(load, one)).hasSize(2).containsOnly(load.cast().social());
            load.acknowledged().add(poison.asAcknowledged());
            load.acknowledged().add(old.asAcknowledged());
            Truth.holds(hub, load, database.application());
        }
    }

    /** On whose behalf the needs of a plan were struck, as the plan tells. */
    private static List<String> strikers(Load load, Case one) {
        return load.sending()
                .hub()
                .get(load.cast().worker(), "/api/plans/" + one.plan())
                .body()
                .at("/plan/needs")
                .valueStream()
                .flatMap(need -> need.path("lines").valueStream())
                .filter(said -> said.path("what").asString("").equals("strike"))
                .map(said -> said.path("by").asString(""))
                .toList();
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
        Await.until("one that is put aside", Await.A_MINUTE, () -> putAside(load), one -> one == 1);
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
