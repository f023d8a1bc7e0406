package se.samplan.ops.bench.running;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samplan.ops.player.fresh.FreshIdentityNumbers;
import se.samplan.ops.player.fresh.FreshUnitCodes;
import se.samplan.ops.player.fresh.TimeOrderedIds;
import se.samplan.ops.player.hub.Answer;
import se.samplan.ops.player.hub.Hub;
import se.samplan.platform.time.SwedishTime;
import tools.jackson.databind.JsonNode;

/** A school and socialtjänst around some children, told to a running hub over its public API. */
final class Village {
    /** Of the hub that {@code ops/start} starts: known to everyone. */
    private static final String SECRET = "evaluation-operator";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeOrderedIds IDS = new TimeOrderedIds(RANDOM);

    private final Hub hub;
    private final String school = IDS.next();
    private final String social = IDS.next();
    private final String teacher = IDS.next();
    private final String worker = IDS.next();
    private final List<String> plans = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private String last = "";

    Village(URI address) {
        hub = new Hub(address, SECRET, Duration.ofMinutes(1));
        party(school, "school", "Provskolan", "98765432");
        party(social, "social-services", "Socialtjänsten Prov", "SE2120009999-7Z99");
        known(teacher, "Ture Prov", school);
        known(worker, "Wanja Prov", social);
    }

    Hub hub() {
        return hub;
    }

    String teacher() {
        return teacher;
    }

    /** In the order they came. */
    List<String> plans() {
        return plans;
    }

    /** For each plan, the commitment that was kept. */
    List<String> kept() {
        return kept;
    }

    /** The last receipt, as a reader hands it back. */
    String last() {
        return last;
    }

    /** Parties and their staff. */
    Set<UUID> shared() {
        return Stream.of(school, social, teacher, worker).map(UUID::fromString).collect(Collectors.toSet());
    }

    /** A plan with a commitment that was kept, one that is carried, and one that the school is asked for. */
    void livesThrough() {
        String mother = IDS.next();
        String child = IDS.next();
        String plan = IDS.next();
        String need = IDS.next();
        String goal = IDS.next();
        introduce(Map.of("id", mother, "name", "Mona Prov"));
        var guardian = Map.of("person", mother, "name", "Mona Prov", "custody", "sole");
        String identity = new FreshIdentityNumbers(RANDOM).another("201301052385", 100);
        act(
                teacher,
                "register-child",
                "child",
                child,
                "identity",
                identity,
                "name",
                "Pim Prov",
                "guardians",
                List.of(guardian));
        act(
                teacher,
                "propose-plan",
                "plan",
                plan,
                "child",
                child,
                "reason",
                "Borta varje dag.",
                "foundOn",
                today().toString());
        act(mother, "give-consent", "child", child, "among", List.of(school, social));
        act(teacher, "open-plan", "plan", plan);
        act(teacher, "invite-party", "plan", plan, "party", social);
        act(worker, "join-plan", "plan", plan);
        act(worker, "record-need", "plan", plan, "need", need, "text", "Vägen till skolan.", "topic", "schooling");
        act(mother, "set-goal", "plan", plan, "goal", goal, "need", need, "text", "Går dit med någon.");
        String done = asked(plan, goal, "En mentor möter vid bussen.");
        act(teacher, "make-commitment", "plan", plan, "commitment", done);
        act(teacher, "keep", "plan", plan, "commitment", done, "text", "Det går bra nu.");
        act(teacher, "make-commitment", "plan", plan, "commitment", asked(plan, goal, "En lugn plats i korridoren."));
        asked(plan, goal, "Ett samtal hem varje fredag.");
        plans.add(plan);
        kept.add(done);
    }

    private String asked(String plan, String goal, String text) {
        String commitment = IDS.next();
        act(
                worker,
                "request-commitment",
                "plan",
                plan,
                "commitment",
                commitment,
                "goal",
                goal,
                "of",
                school,
                "text",
                text,
                "topic",
                "schooling",
                "due",
                today().plusWeeks(3).toString());
        return commitment;
    }

    private void party(String id, String kind, String name, String code) {
        Map<String, Object> body =
                Map.of("party", id, "kind", kind, "name", name, "code", new FreshUnitCodes(RANDOM).another(code));
        accepted(hub.commandAsOperator("register-party", body, IDS.next()));
    }

    private void known(String person, String name, String party) {
        introduce(Map.of("id", person, "name", name, "role", "staff", "party", party));
        accepted(hub.get(person, "/api/me"));
    }

    private void introduce(Map<String, Object> person) {
        accepted(hub.introduce(List.of(person)));
    }

    private void act(String person, String word, Object... fields) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            body.put((String) fields[i], fields[i + 1]);
        }
        JsonNode receipt =
                accepted(hub.command(person, word, body, IDS.next(), null)).body();
        last = receipt.path("stream").asString() + ":" + receipt.path("version").asString();
    }

    static LocalDate today() {
        return LocalDate.now(SwedishTime.ZONE);
    }

    private static Answer accepted(Answer answer) {
        if (!answer.accepted()) {
            throw new IllegalStateException(answer.inWords());
        }
        return answer;
    }
}
