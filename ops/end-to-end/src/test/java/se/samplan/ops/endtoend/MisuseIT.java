package se.samplan.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.ops.player.hub.Answer;
import se.samplan.ops.player.hub.Hub;

@DisplayName("Whoever is careless or means harm is answered clearly, and holds up nobody")
class MisuseIT {
    private static MainJob job;
    private static Hub hub;

    @BeforeAll
    static void aPlan() {
        job = new MainJob(RunningHub.shared().address());
        job.throughTheHub();
        hub = new ApiOfDocument(RunningHub.shared().address()).hub();
    }

    @Test
    void aKeyBelongsToOneCommand() {
        String key = UUID.randomUUID().toString();
        String need = UUID.randomUUID().toString();
        Answer first = need(need, "Sover dåligt.", key);
        assertThat(first.accepted()).as(first.inWords()).isTrue();
        assertThat(need(need, "Sover dåligt.", key)).isEqualTo(first);
        assertThat(need(need, "Sover gott.", key).code()).isEqualTo("key-reused");
        assertThat(need(
                                UUID.randomUUID().toString(),
                                "Äter dåligt.",
                                UUID.randomUUID().toString())
                        .accepted())
                .isTrue();
    }

    @Test
    void whatNobodyCanSeeIsNoPartOfAText() {
        Answer hidden = need(
                UUID.randomUUID().toString(),
                "Vill\u202E ha\u200B en\u0007 kompis.",
                UUID.randomUUID().toString());
        assertThat(hidden.accepted()).as(hidden.inWords()).isTrue();
        Answer plan = hub.get(job.teacher(), "/api/plans/" + job.plan() + "?after=" + hidden.receipt());
        assertThat(plan.body().toString()).contains("Vill ha en kompis.");
    }

    @Test
    void anIdOfAnotherKindOfThingIsAnIdOfNothing() {
        Map<String, Object> asChild = Map.of("child", job.plan());
        Map<String, Object> nothing = Map.of("child", UUID.randomUUID().toString());
        for (String word : List.of("lift-protection", "withdraw-consent")) {
            Answer clash =
                    hub.command(job.teacher(), word, asChild, UUID.randomUUID().toString(), null);
            Answer unknown =
                    hub.command(job.teacher(), word, nothing, UUID.randomUUID().toString(), null);
            assertThat(clash.status()).as(word + " " + clash.inWords()).isBetween(400, 499);
            assertThat(clash).as(word).isEqualTo(unknown);
        }
    }

    @Test
    void nobodyWaitsForWhatTheHubHasNotAnswered() {
        String made = "A".repeat(43);
        for (String plan : List.of(job.plan(), UUID.randomUUID().toString())) {
            long begun = System.nanoTime();
            Answer answer = hub.get(job.teacher(), "/api/plans?after=" + plan + ":" + made);
            assertThat(answer.accepted()).as(answer.inWords()).isTrue();
            assertThat(System.nanoTime() - begun).isLessThan(4_000_000_000L);
            assertThat(hub.get(job.teacher(), "/api/plans?after=" + plan + ":999999")
                            .status())
                    .as("a number is no version")
                    .isEqualTo(400);
        }
    }

    @Test
    void aChildIsLookedForWithAReason() {
        Answer none = hub.post(job.teacher(), "/api/children/find", Map.of("identity", "201301052385"));
        assertThat(none.status()).isEqualTo(422);
        Answer found = hub.post(
                job.teacher(),
                "/api/children/find",
                Map.of("identity", "201301052385", "reason", "Borta i tre veckor."));
        assertThat(found.accepted()).as(found.inWords()).isTrue();
        assertThat(found.body().properties()).hasSize(1);
    }

    private static Answer need(String need, String text, String key) {
        return hub.command(
                job.teacher(),
                "record-need",
                Map.of("plan", job.plan(), "need", need, "text", text, "topic", "schooling"),
                key,
                null);
    }
}
