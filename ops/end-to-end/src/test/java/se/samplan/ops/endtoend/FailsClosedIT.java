package se.samplan.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samplan.ops.endtoend.ApiOfDocument.fields;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samplan.ops.player.fresh.FreshIdentityNumbers;
import se.samplan.ops.player.fresh.FreshUnitCodes;
import se.samplan.ops.player.fresh.TimeOrderedIds;
import se.samplan.ops.waiting.Await;
import tools.jackson.databind.JsonNode;

/** Views that can't be written, as when the engine's disk is full: nobody reads from them what a consent no longer covers. */
class FailsClosedIT {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeOrderedIds IDS = new TimeOrderedIds(RANDOM);
    private static final FreshUnitCodes CODES = new FreshUnitCodes(RANDOM);
    private static final String BLOCK = "index.blocks.read_only_allow_delete";

    private static RunningHub hub;

    private final ApiOfDocument api = new ApiOfDocument(hub.address());
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    private final String school = IDS.next();
    private final String bup = IDS.next();
    private final String teacher = IDS.next();
    private final String therapist = IDS.next();
    private final String mother = IDS.next();
    private final String father = IDS.next();
    private final String child = IDS.next();
    private final String plan = IDS.next();
    private final String need = IDS.next();

    @BeforeAll
    static void start() {
        hub = RunningHub.withEnginesOutside("fails-closed");
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void whoWithdrawsIsObeyedAtOnceAlsoWhenTheViewsCanNotBeWritten() {
        aPlanOfTwo();
        assertThat(everythingReadBy(teacher)).contains("Separationsoro", "Grinden", "Sover inte", therapist);
        assertThat(found(teacher, "separationsoro")).isEqualTo(1);

        JsonNode last;
        blocked(true);
        try {
            api.command(mother, "withdraw-consent", fields("child", child, "from", List.of(school, bup)));
            last = api.command(father, "withdraw-consent", fields("child", child, "from", List.of(school, bup)));

            assertThat(everythingReadBy(teacher))
                    .contains("Grinden", "\"ownOnly\":true")
                    .doesNotContain("Separationsoro", "Sover inte", therapist, bup);
            assertThat(found(teacher, "separationsoro")).isZero();
            assertThat(found(teacher, "grinden"))
                    .as("found by what it knows is telling too")
                    .isZero();
            assertThat(everythingReadBy(therapist)).contains("Separationsoro").doesNotContain("Grinden", teacher);
        } finally {
            blocked(false);
        }
        String after =
                last.path("stream").asString() + ":" + last.path("version").asString();
        Await.until(
                "the views to have caught up",
                () -> !api.get(teacher, "/api/plans/{plan}", Map.of("plan", plan, "after", after))
                        .path("ownOnly")
                        .asBoolean());
        assertThat(everythingReadBy(teacher)).contains("Grinden", bup).doesNotContain("Separationsoro", "Sover inte");
    }

    @Test
    void whoHasLeftIsToldNothingOfHowThePlanGoesOn() {
        aPlanOfTwo();
        api.command(therapist, "leave-plan", fields("plan", plan, "reason", "Utskriven."));
        String before = Await.until(
                "the therapist's view to have seen it",
                Await.A_MINUTE,
                () -> api.get(therapist, "/api/plans/{plan}", Map.of("plan", plan))
                        .toString(),
                shown -> shown.contains("\"left\""));

        JsonNode last = api.command(
                teacher,
                "record-need",
                fields("plan", plan, "need", IDS.next(), "text", "Bullret.", "topic", "schooling"));
        String after = plan + ":" + last.path("version").asString();
        api.get(teacher, "/api/plans/{plan}", Map.of("plan", plan, "after", after));

        assertThat(withoutBookmarks(api.get(therapist, "/api/plans/{plan}", Map.of("plan", plan))
                        .toString()))
                .isEqualTo(withoutBookmarks(before));
        assertThat(api.get(therapist, "/api/plans/{plan}", Map.of("plan", plan, "after", after))
                        .path("catchingUp")
                        .asBoolean())
                .as("waiting would tell how far it has come")
                .isFalse();
        assertThat(api.hub().get(therapist, "/api/plans/" + plan + "/digest").status())
                .isEqualTo(404);
        assertThat(api.hub().get(teacher, "/api/plans/" + plan + "/digest").accepted())
                .isTrue();
    }

    /** They are others in every answer, so that nobody can compare them. */
    private static String withoutBookmarks(String answer) {
        return answer.replaceAll("\"(version|since)\":\"[^\"]+\"", "");
    }

    private static void blocked(boolean is) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(hub.engines().search().resolve("/samplan-*/_settings"))
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString("{\"" + BLOCK + "\": " + (is ? "true" : "null") + "}"))
                    .build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private int found(String person, String words) {
        return api.post(person, "/api/plans/search", fields("text", words))
                .path("plans")
                .size();
    }

    private String everythingReadBy(String person) {
        StringBuilder all = new StringBuilder();
        all.append(api.get(person, "/api/plans/{plan}", Map.of("plan", plan)));
        all.append(api.get(person, "/api/plans", Map.of()));
        all.append(api.get(person, "/api/worklist", Map.of()));
        all.append(api.get(person, "/api/plans/{plan}/history", Map.of("plan", plan)));
        var remarks = api.hub().get(person, "/api/plans/" + plan + "/entries/" + need + "/remarks");
        all.append(remarks.accepted() ? remarks.body() : "");
        return all.toString();
    }

    private void party(String id, String kind, String name, String code) {
        api.command("operator", "register-party", fields("party", id, "kind", kind, "name", name, "code", code));
    }

    private void aPlanOfTwo() {
        party(school, "school", "Gula skolan", CODES.another("98765432"));
        party(bup, "bup", "BUP Prov", CODES.another("SE2321009999-7Z98"));
        var known = api.hub()
                .introduce(List.of(
                        fields("id", teacher, "name", "Gunnel Prov", "role", "staff", "party", school),
                        fields("id", therapist, "name", "Tor Prov", "role", "staff", "party", bup),
                        fields("id", mother, "name", "Mona Prov"),
                        fields("id", father, "name", "Fredrik Prov")));
        assertThat(known.accepted()).as(known.inWords()).isTrue();
        List.of(teacher, therapist, mother, father).forEach(person -> api.get(person, "/api/me", Map.of()));
        String identity = new FreshIdentityNumbers(RANDOM).another("201301052385", 100);
        var guardians = List.of(
                fields("person", mother, "name", "Mona Prov", "custody", "joint"),
                fields("person", father, "name", "Fredrik Prov", "custody", "joint"));
        api.command(
                teacher,
                "register-child",
                fields("child", child, "identity", identity, "name", "Pim Prov", "guardians", guardians));
        api.command(
                teacher,
                "propose-plan",
                fields("plan", plan, "child", child, "reason", "Borta varje dag.", "foundOn", today.toString()));
        for (String guardian : List.of(mother, father)) {
            api.command(guardian, "give-consent", fields("child", child, "among", List.of(school, bup)));
        }
        api.command(teacher, "open-plan", fields("plan", plan));
        api.command(teacher, "invite-party", fields("plan", plan, "party", bup));
        api.command(therapist, "join-plan", fields("plan", plan));
        api.command(
                teacher,
                "record-need",
                fields("plan", plan, "need", need, "text", "Grinden är svår.", "topic", "schooling"));
        api.command(
                therapist,
                "record-need",
                fields("plan", plan, "need", IDS.next(), "text", "Separationsoro.", "topic", "health"));
        JsonNode last = api.command(therapist, "dissent", fields("plan", plan, "about", need, "text", "Sover inte."));
        for (String person : List.of(teacher, therapist)) {
            api.get(
                    person,
                    "/api/plans",
                    Map.of("after", plan + ":" + last.path("version").asString()));
        }
    }
}
