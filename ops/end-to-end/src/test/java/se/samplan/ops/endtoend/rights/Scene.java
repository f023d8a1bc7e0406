package se.samplan.ops.endtoend.rights;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One child's case, taken as far as a test wants it; every id in it by a name. */
final class Scene {
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    static final String DUE = TODAY.plusDays(20).toString();
    /** The word that one unit alone has written, and that everybody who may read the plan reads. */
    static final String SHARED = "lumpsnurra";
    /** Only the family and who wrote it may read this. */
    static final String KEPT = "gnistfrö";

    /** Why one unit has looked for the child by its number. */
    static final String LOOKED = "vinkelrova";

    static final String NAME = "Snövit";
    private static final List<String> MEMBERS = List.of("joined", "association", "coordinator", "left", "colleague");

    private final People people;
    private final Map<String, String> ids = new HashMap<>();
    private String last = "";

    private Scene(People people) {
        this.people = people;
    }

    /** A child that is known, and no more. */
    static Scene registered(People people) {
        Scene it = new Scene(people);
        it.ids.put("identity", People.identity());
        it.act(
                "social",
                "register-child",
                it.fields("child", it.fresh("child"), "identity", it.id("identity"))
                        .and("name", NAME + " Prov", "person", people.id("child"))
                        .and("guardians", it.guardians()));
        return it;
    }

    /** A plan that is proposed, with a consent that covers everybody that will ever be asked. */
    static Scene proposed(People people) {
        Scene it = registered(people);
        it.act(
                "social",
                "propose-plan",
                it.fields("plan", it.fresh("plan"), "child", it.id("child"))
                        .and("reason", "Borta.", "foundOn", TODAY.toString()));
        it.consent();
        return it;
    }

    /** The plan runs, and everybody has the part that their name says. */
    static Scene running(People people) {
        Scene it = proposed(people);
        it.act("social", "open-plan", it.plan());
        for (String unit :
                List.of("joined", "association", "coordinator", "left", "colleague", "invited", "declined")) {
            it.act("social", "invite-party", it.plan().and("party", people.unit(unit)));
        }
        MEMBERS.forEach(member -> it.act(member, "join-plan", it.plan()));
        it.act("declined", "decline-invitation", it.plan().and("reason", "Ingen plats."));
        it.act(
                "left",
                "record-need",
                it.plan().and("need", it.fresh("left need"), "text", "Vår del.", "topic", "leisure"));
        it.act("left", "leave-plan", it.plan().and("reason", "Klart."));
        it.act("social", "appoint-coordinator", it.plan().and("person", people.id("coordinator")));
        it.act("coordinator", "accept-coordination", it.plan());
        it.act("coordinator", "name-lead-party", it.plan().and("party", people.unit("social")));
        it.act("social", "accept-lead", it.plan());
        return it;
    }

    /** Beside that, something of everything in the plan: written, carried, asked for, offered. */
    static Scene full(People people) {
        Scene it = running(people);
        people.hub()
                .send(
                        people.id("joined"),
                        "POST",
                        "/api/children/find",
                        it.fields("identity", it.id("identity"), "reason", LOOKED));
        it.entries("joined", "a", "Var dag.");
        it.entries("social", "b", SHARED + ".");
        it.act(
                "social",
                "record-need",
                it.plan().and("need", it.fresh("hidden need"), "text", KEPT, "topic", "economy"));
        it.request("joined", "coordinator", "asked a");
        it.request("joined", "association", "asked b");
        it.offer("social", "coordinator", "offered a");
        it.offer("social", "association", "offered b");
        it.act(
                "social",
                "report-progress",
                it.plan().and("commitment", it.id("commitment b"), "text", SHARED + " går."));
        it.claim();
        it.act("coordinator", "appoint-coordinator", it.plan().and("person", people.id("colleague")));
        it.act("social", "name-lead-party", it.plan().and("party", people.unit("colleague")));
        return it;
    }

    /** A unit without any part says that the case has become its own. */
    void claim() {
        act("stranger social-services", "claim-case", fields("child", id("child"), "reference", "SN 2026-1"));
    }

    /** A need, a goal and a commitment of one party. */
    void entries(String by, String name, String text) {
        act(by, "record-need", plan().and("need", fresh("need " + name), "text", text, "topic", "schooling"));
        act(by, "set-goal", plan().and("goal", fresh("goal " + name), "need", id("need " + name), "text", text));
        commitment(by, "commitment " + name, text);
    }

    void commitment(String by, String name, String text) {
        act(
                by,
                "make-commitment",
                plan().and("commitment", fresh(name), "goal", someGoal(), "text", text)
                        .and("topic", "schooling", "due", DUE));
    }

    void request(String by, String of, String name) {
        act(
                by,
                "request-commitment",
                plan().and("commitment", fresh(name), "goal", someGoal(), "of", party(of))
                        .and("text", "Kan ni?", "topic", "schooling", "due", DUE));
    }

    void offer(String by, String to, String name) {
        commitment(by, name, "Vi börjar.");
        act(by, "offer-handover", plan().and("commitment", id(name), "toParty", party(to), "reason", "Ert."));
    }

    void consent() {
        List<String> among = new ArrayList<>(MEMBERS.stream().map(people::unit).toList());
        List.of("social", "invited", "declined").forEach(unit -> among.add(people.unit(unit)));
        People.KINDS.forEach(kind -> among.add(people.unit("stranger " + kind)));
        act(
                "guardian",
                "give-consent",
                fields("child", id("child"), "among", among).and("exclude", List.of("economy")));
    }

    List<Map<String, Object>> guardians() {
        return List.of(
                Map.of("person", people.id("guardian"), "name", "Kim guardian", "custody", "sole"),
                Map.of("person", people.id("no-custody"), "name", "Kim no-custody", "custody", "none"));
    }

    /** The party that somebody acts for: the unit, or the family, whose party is the child's own. */
    String party(String person) {
        String unit = people.one(person).unit();
        return unit == null ? id("child") : unit;
    }

    String id(String name) {
        String id = ids.get(name);
        if (id == null) {
            throw new IllegalArgumentException("the case has no " + name);
        }
        return id;
    }

    String fresh(String name) {
        String id = People.fresh();
        ids.put(name, id);
        return id;
    }

    /** The same names, of nothing that exists. */
    Scene unreal() {
        Scene other = new Scene(people);
        ids.keySet().forEach(other::fresh);
        return other;
    }

    Scene copy() {
        Scene other = new Scene(people);
        other.ids.putAll(ids);
        return other;
    }

    /** The same case, but for one id that names nothing. */
    Scene without(String name) {
        Scene other = copy();
        other.fresh(name);
        return other;
    }

    Fields plan() {
        return new Fields().and("plan", id("plan"));
    }

    Fields fields(Object... pairs) {
        return new Fields().and(pairs);
    }

    void act(String person, String word, Map<String, Object> body) {
        var answer = people.hub()
                .command(people.id(person), word, body, UUID.randomUUID().toString(), null);
        if (!answer.accepted()) {
            throw new IllegalStateException("%s by %s: %s".formatted(word, person, answer.inWords()));
        }
        last = String.valueOf(answer.receipt());
    }

    /** How far the case has come, as a reader waits for it. */
    String last() {
        return last;
    }

    private String someGoal() {
        return ids.containsKey("goal a") ? id("goal a") : id("goal");
    }
}
