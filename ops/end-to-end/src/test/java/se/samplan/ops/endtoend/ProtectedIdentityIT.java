package se.samplan.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samplan.ops.endtoend.ApiOfDocument.fields;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samplan.ops.player.fresh.FreshIdentityNumbers;
import se.samplan.ops.player.fresh.FreshUnitCodes;
import se.samplan.ops.player.fresh.TimeOrderedIds;
import tools.jackson.databind.JsonNode;

/** Design invariant 10 at the outermost door: what a program signed in as somebody without clearance can get. */
class ProtectedIdentityIT {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeOrderedIds IDS = new TimeOrderedIds(RANDOM);
    private static final FreshUnitCodes CODES = new FreshUnitCodes(RANDOM);

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    private final LocalDate due = today.plusDays(17);
    private final LocalDate followUp = today.plusDays(41);
    private final ApiOfDocument api = new ApiOfDocument(RunningHub.shared().address());
    private final String school = IDS.next();
    private final String social = IDS.next();
    private final String bup = IDS.next();
    private final String teacher = IDS.next();
    private final String worker = IDS.next();
    private final String therapist = IDS.next();
    private final String mother = IDS.next();
    private final String child = IDS.next();
    private final String plan = IDS.next();
    private final String commitment = IDS.next();

    @Test
    void nothingThatIsReadTellsWhereAndWhen() {
        api.hub().releaseClock();
        aPlanOfThree();
        for (String reader : List.of(therapist, mother)) {
            assertThat(everythingReadBy(reader)).contains("Gula skolan", "Gunnel Lärare", "porten", due.toString());
        }

        JsonNode receipt = api.command(
                worker,
                "protect-identity",
                fields("child", child, "level", "protected-registration", "cleared", List.of(social, school)));
        List.of(therapist, mother).forEach(reader -> sees(reader, receipt));

        for (String reader : List.of(therapist, mother)) {
            assertThat(everythingReadBy(reader))
                    .contains(commitment)
                    .doesNotContain("Gula skolan", "Gunnel Lärare", "Speciallärare", "porten")
                    .doesNotContain(due.toString(), followUp.toString());
            assertThat(api.post(reader, "/api/plans/search", fields("text", "porten"))
                            .path("plans")
                            .size())
                    .isZero();
        }
        assertThat(responsible(mother, today.minusDays(1)))
                .as("asked day by day it would tell the first day")
                .isEqualTo(responsible(mother, today));
        assertThat(responsible(teacher, today.minusDays(1))).isNotEqualTo(responsible(teacher, today));
        assertThat(everythingReadBy(teacher)).contains("Gula skolan", "porten", due.toString(), followUp.toString());

        JsonNode lifted = api.command(worker, "lift-protection", fields("child", child));
        sees(therapist, lifted);
        assertThat(everythingReadBy(therapist)).contains("Gula skolan", "porten", due.toString());
    }

    @Test
    void aGuardianCanNotLookUpWhichUnitAnIdIs() {
        people();

        var answer = api.hub().post(mother, "/api/parties/search", fields("text", "Gula"));

        assertThat(answer.accepted()).isFalse();
        assertThat(answer.body().path("code").asString()).isEqualTo("not-entitled");
    }

    /** Waits until what the person reads of the plan, and finds in lists, has seen a receipt. */
    private void sees(String person, JsonNode receipt) {
        String after = receipt.path("stream").asString() + ":"
                + receipt.path("version").asString();
        api.get(person, "/api/plans/{plan}", Map.of("plan", plan, "after", after));
        api.get(person, "/api/plans", Map.of("after", after));
    }

    /** All that the document offers to read about the plan, as text. */
    private String everythingReadBy(String person) {
        StringBuilder all = new StringBuilder();
        all.append(api.get(person, "/api/plans/{plan}", Map.of("plan", plan)));
        all.append(api.get(person, "/api/plans", Map.of()));
        all.append(api.get(person, "/api/worklist", Map.of()));
        all.append(api.get(person, "/api/plans/{plan}/history", Map.of("plan", plan)));
        all.append(api.get(
                person,
                "/api/plans/{plan}/commitments/{commitment}/responsible",
                Map.of("plan", plan, "commitment", commitment, "day", today.toString())));
        return all.toString();
    }

    private JsonNode responsible(String person, LocalDate day) {
        return api.get(
                person,
                "/api/plans/{plan}/commitments/{commitment}/responsible",
                Map.of("plan", plan, "commitment", commitment, "day", day.toString()));
    }

    private void people() {
        party(school, "school", "Gula skolan", CODES.another("98765432"));
        party(social, "social-services", "Socialtjänsten Prov", CODES.another("SE2120009999-7Z99"));
        party(bup, "bup", "BUP Prov", CODES.another("SE2321009999-7Z98"));
        var known = api.hub()
                .introduce(List.of(
                        fields(
                                "id",
                                teacher,
                                "name",
                                "Gunnel Lärare",
                                "role",
                                "staff",
                                "party",
                                school,
                                "title",
                                "Speciallärare"),
                        fields("id", worker, "name", "Wanja Prov", "role", "staff", "party", social),
                        fields("id", therapist, "name", "Tor Prov", "role", "staff", "party", bup),
                        fields("id", mother, "name", "Mona Prov")));
        assertThat(known.accepted()).as(known.inWords()).isTrue();
        List.of(teacher, worker, therapist, mother).forEach(person -> api.get(person, "/api/me", Map.of()));
    }

    private void aPlanOfThree() {
        people();
        String need = IDS.next();
        String goal = IDS.next();
        var guardian = fields("person", mother, "name", "Mona Prov", "custody", "sole");
        String identity = new FreshIdentityNumbers(RANDOM).another("201301052385", 100);
        api.command(
                worker,
                "register-child",
                fields("child", child, "identity", identity, "name", "Pim Prov", "guardians", List.of(guardian)));
        api.command(
                worker,
                "propose-plan",
                fields("plan", plan, "child", child, "reason", "Borta varje dag.", "foundOn", today.toString()));
        api.command(mother, "give-consent", fields("child", child, "among", List.of(school, social, bup)));
        api.command(worker, "open-plan", fields("plan", plan));
        for (String party : List.of(school, bup)) {
            api.command(worker, "invite-party", fields("plan", plan, "party", party));
        }
        api.command(teacher, "join-plan", fields("plan", plan));
        api.command(therapist, "join-plan", fields("plan", plan));
        api.command(worker, "appoint-coordinator", fields("plan", plan, "person", worker));
        api.command(worker, "accept-coordination", fields("plan", plan));
        api.command(
                teacher,
                "record-need",
                fields("plan", plan, "need", need, "text", "Möts vid porten.", "topic", "safety"));
        api.command(
                teacher, "set-goal", fields("plan", plan, "goal", goal, "need", need, "text", "Går in vid porten."));
        api.command(
                teacher,
                "make-commitment",
                fields(
                        "plan",
                        plan,
                        "commitment",
                        commitment,
                        "goal",
                        goal,
                        "text",
                        "Står vid porten varje morgon.",
                        "topic",
                        "safety",
                        "due",
                        due.toString()));
        JsonNode last = api.command(worker, "set-follow-up", fields("plan", plan, "day", followUp.toString()));
        List.of(therapist, mother).forEach(person -> sees(person, last));
    }

    private void party(String id, String kind, String name, String code) {
        api.command("operator", "register-party", fields("party", id, "kind", kind, "name", name, "code", code));
    }
}
