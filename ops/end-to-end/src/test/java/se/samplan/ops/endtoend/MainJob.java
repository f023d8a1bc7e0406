package se.samplan.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samplan.ops.endtoend.ApiOfDocument.fields;

import java.net.URI;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import se.samplan.ops.player.fresh.FreshIdentityNumbers;
import se.samplan.ops.player.fresh.FreshUnitCodes;
import se.samplan.ops.player.fresh.TimeOrderedIds;
import tools.jackson.databind.JsonNode;

/** The main job, done by a program: a school and socialtjänst promise each other and a family something, and keep it. */
final class MainJob {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeOrderedIds IDS = new TimeOrderedIds(RANDOM);
    private static final FreshUnitCodes CODES = new FreshUnitCodes(RANDOM);

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    private final ApiOfDocument api;
    private final String school = IDS.next();
    private final String social = IDS.next();
    private final String teacher = IDS.next();
    private final String worker = IDS.next();
    private final String mother = IDS.next();
    private final String child = IDS.next();
    private final String plan = IDS.next();
    private final String commitment = IDS.next();

    MainJob(URI address) {
        this.api = new ApiOfDocument(address);
    }

    String plan() {
        return plan;
    }

    String teacher() {
        return teacher;
    }

    /** At real time, wherever others have left the clock. */
    void throughTheHub() {
        assertThat(api.hub().releaseClock().accepted()).isTrue();
        partiesAndPeople();
        aPlanThatIsOpen();
        aCommitmentThatIsKept();
    }

    private void partiesAndPeople() {
        party(school, "school", "Provskolan", CODES.another("98765432"));
        party(social, "social-services", "Socialtjänsten Prov", CODES.another("SE2120009999-7Z99"));
        var known = api.hub()
                .introduce(List.of(
                        fields("id", teacher, "name", "Ture Prov", "role", "staff", "party", school),
                        fields("id", worker, "name", "Wanja Prov", "role", "staff", "party", social),
                        fields("id", mother, "name", "Mona Prov")));
        assertThat(known.accepted()).as(known.inWords()).isTrue();
        List.of(teacher, worker, mother).forEach(person -> api.get(person, "/api/me", Map.of()));
    }

    private void party(String id, String kind, String name, String code) {
        api.command("operator", "register-party", fields("party", id, "kind", kind, "name", name, "code", code));
    }

    private void aPlanThatIsOpen() {
        var guardian = fields("person", mother, "name", "Mona Prov", "custody", "sole");
        String identity = new FreshIdentityNumbers(RANDOM).another("201301052385", 100);
        api.command(
                teacher,
                "register-child",
                fields("child", child, "identity", identity, "name", "Pim Prov", "guardians", List.of(guardian)));
        api.command(
                teacher,
                "propose-plan",
                fields("plan", plan, "child", child, "reason", "Borta varje dag.", "foundOn", today.toString()));
        api.command(mother, "give-consent", fields("child", child, "among", List.of(school, social)));
        api.command(teacher, "open-plan", fields("plan", plan));
        api.command(teacher, "invite-party", fields("plan", plan, "party", social));
        api.command(worker, "join-plan", fields("plan", plan));
    }

    private void aCommitmentThatIsKept() {
        String need = IDS.next();
        String goal = IDS.next();
        api.command(
                worker,
                "record-need",
                fields("plan", plan, "need", need, "text", "Vägen till skolan.", "topic", "schooling"));
        api.command(mother, "set-goal", fields("plan", plan, "goal", goal, "need", need, "text", "Går dit med någon."));
        JsonNode asked = api.command(
                worker,
                "request-commitment",
                fields(
                        "plan",
                        plan,
                        "commitment",
                        commitment,
                        "goal",
                        goal,
                        "of",
                        school,
                        "text",
                        "En mentor möter vid bussen.",
                        "topic",
                        "schooling",
                        "due",
                        today.plusWeeks(3).toString()));
        assertThat(kindsOn(teacher, asked)).contains("answer-request");
        api.command(teacher, "make-commitment", fields("plan", plan, "commitment", commitment));
        JsonNode receipt = api.command(teacher, "keep", fields("plan", plan, "commitment", commitment));
        JsonNode shown = api.get(
                worker,
                "/api/plans/{plan}",
                Map.of(
                        "plan",
                        plan,
                        "after",
                        plan + ":" + receipt.path("version").asString()));
        assertThat(shown.at("/plan/commitments/0/state").asString()).isEqualTo("kept");
    }

    /** What waits for a person once the view has seen the receipt. */
    private List<String> kindsOn(String person, JsonNode receipt) {
        return api.get(person, "/api/worklist", Map.of("after", after(receipt)))
                .path("items")
                .valueStream()
                .map(item -> item.path("kind").asString())
                .toList();
    }

    private static String after(JsonNode receipt) {
        return receipt.path("stream").asString() + ":" + receipt.path("version").asString();
    }

    JsonNode planAsSeenBySchool() {
        return api.get(teacher, "/api/plans/{plan}", Map.of("plan", plan)).path("plan");
    }

    /** As while the store is away: nobody knows what has been decided meanwhile. */
    void schoolSeesOnlyItsOwn() {
        JsonNode shown = api.get(teacher, "/api/plans/{plan}", Map.of("plan", plan));
        assertThat(shown.path("ownOnly").asBoolean()).isTrue();
        assertThat(shown.toString())
                .contains("En mentor möter vid bussen")
                .doesNotContain("Vägen till skolan", "Går dit med någon", "Wanja Prov", "Mona Prov");
    }

    JsonNode historyAsSeenBySchool() {
        return api.get(teacher, "/api/plans/{plan}/history", Map.of("plan", plan))
                .path("lines");
    }

    List<String> searchBySchool(String text) {
        return api.post(teacher, "/api/plans/search", fields("text", text))
                .path("plans")
                .valueStream()
                .map(line -> line.path("plan").asString())
                .toList();
    }
}
