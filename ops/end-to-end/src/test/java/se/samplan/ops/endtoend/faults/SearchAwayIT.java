package se.samplan.ops.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.samplan.ops.endtoend.Health;
import se.samplan.ops.endtoend.RunningHub;
import se.samplan.ops.player.hub.Answer;
import se.samplan.ops.waiting.Await;

/** The search node dies and stays away while people work: what they do is taken as ever, and only reading has to wait. */
@Timeout(value = 3, unit = TimeUnit.HOURS) // As many seconds as were asked for.
class SearchAwayIT {
    private static final Duration AWAY = Duration.ofSeconds(Seed.number("samplan.faults.away.seconds", 20));

    @Test
    void takesEverythingAndSaysWhatCanNotBeRead() throws Exception {
        try (RunningHub hub = RunningHub.withEnginesOutside("search-away");
                Load load = Load.on(hub, Seed.random());
                PageReader teacher =
                        PageReader.signedIn(hub.address(), load.cast().teacher())) {
            load.worksFor(Duration.ofSeconds(5));
            new Views(hub).current();
            String plan = load.plans().element();
            assertThat(teacher.open("/planer/" + plan).statusCode()).isEqualTo(200);

            load.begin();
            hub.engines().killSearch();
            long back = System.nanoTime() + AWAY.toNanos();
            Health.awaits(hub, "DEGRADED");
            while (System.nanoTime() < back) {
                int before = load.acknowledged().size();
                saysWhatCanNotBeRead(load, teacher, plan);
                Await.pause(Duration.ofSeconds(5));
                takesMoreThan(before, load);
                assertThat(Health.of(hub)).isEqualTo("DEGRADED");
            }
            hub.engines().startSearch();
            Health.awaits(hub, "UP");
            load.rests();

            assertThat(load.heard()).isEmpty();
            assertThat(load.sending().unanswered()).isZero();
            assertThat(teacher.open("/planer/" + plan).statusCode()).isEqualTo(200);
            Truth.holds(hub, load);
        }
    }

    private static void takesMoreThan(int before, Load load) {
        Await.until(
                "more than %d deeds to be acknowledged".formatted(before),
                () -> load.acknowledged().size() > before);
    }

    private static void saysWhatCanNotBeRead(Load load, PageReader teacher, String plan) {
        var page = teacher.open("/planer/" + plan);
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("Planerna kan inte visas just nu. Det som är sparat är kvar. Försök igen om en stund.");
        Answer asData = load.sending().hub().get(load.cast().teacher(), "/api/plans/" + plan);
        assertThat(asData.status()).isEqualTo(503);
        assertThat(asData.code()).isEqualTo("fault");
        assertThat(asData.body().path("detail").asString()).endsWith("Försök igen om en stund.");
    }
}
