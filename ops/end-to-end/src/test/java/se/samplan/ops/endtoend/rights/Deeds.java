package se.samplan.ops.endtoend.rights;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.samplan.ops.endtoend.rights.People.Somebody;

/** What each command says when it is well formed, about one case and one of the things in it. */
final class Deeds {
    /** Who is named in {@code whose}: a thing of the actor's own, or of another's. */
    static final String MINE = "mine";

    private static final Set<String> SEVERAL_TIMES =
            Set.of("destroy-texts", "give-consent", "refuse-consent", "withdraw-consent", "invite-party");

    private final People people;
    private final Map<String, Scene> shared = new ConcurrentHashMap<>();

    Deeds(People people) {
        this.people = people;
    }

    /** A thing in the full case that is not the actor's. */
    static String anothers(String word, Somebody who) {
        boolean asked = Set.of("make-commitment", "decline-commitment", "accept-handover", "decline-handover")
                .contains(word);
        return who.name().equals(asked ? "coordinator" : "joined") ? "b" : "a";
    }

    Map<String, Object> body(String word, String about, Scene it, Somebody who, String whose) {
        return switch (word) {
            case "register-party" ->
                fields("party", People.fresh(), "kind", "school", "name", "Ny skola", "code", People.freshCode());
            case "state-responsibility" -> fields("party", unit(who, whose), "text", "Allt som rör skolan.");
            case "register-child" ->
                fields("child", People.fresh(), "identity", People.identity(), "name", "Nils Prov")
                        .and("guardians", it.guardians());
            case "set-custody" -> child(it).and("guardians", it.guardians(), "from", Scene.TODAY.toString());
            case "protect-identity" -> child(it).and("level", "marking", "cleared", people.partOfTheCase());
            // Somebody without any part, who has written nothing either, says that it is theirs.
            case "destroy-texts" ->
                child(it)
                        .and(
                                "controller",
                                unit(who, Set.of("stranger", "stranger-other").contains(who.kind()) ? MINE : whose),
                                "reason",
                                "Gallring.");
            case "lift-protection", "withdraw-consent", "refuse-consent", "withdraw-case-offer", "withdraw-claim" ->
                child(it);
            case "decline-case" -> child(it).and("reason", "Familjen bor kvar.");
            case "give-consent" -> child(it).and("among", people.partOfTheCase());
            case "offer-case" -> offer(it);
            case "claim-case" -> child(it).and("reference", "SN 2026-1");
            case "accept-case" -> child(it).and("party", people.unit("stranger social-services"));
            case "oppose-claim" -> child(it).and("party", people.unit("stranger social-services"), "reason", "Nej.");
            case "assess-maturity" -> child(it).and("ownConsentNeeded", false, "reason", "Samtal.");
            case "propose-plan" ->
                child(it).and("plan", People.fresh(), "reason", "Borta.", "foundOn", Scene.TODAY.toString());
            default -> ofPlan(word, about, it, who, whose);
        };
    }

    private Fields ofPlan(String word, String about, Scene it, Somebody who, String whose) {
        String other = who.name().equals("joined") ? "social" : "joined";
        return switch (word) {
            case "decline-plan", "decline-invitation", "leave-plan", "resign-coordination", "vacate-coordination" ->
                it.plan().and("reason", "Det räcker.");
            case "invite-party" ->
                it.plan().and("party", people.unit(who.name().equals("social") ? "stranger bup" : "stranger provider"));
            case "appoint-coordinator" -> it.plan().and("person", people.id("colleague"));
            case "name-lead-party" -> it.plan().and("party", people.unit("colleague"));
            case "record-need" -> it.plan().and("need", People.fresh(), "text", "Ett behov.", "topic", "schooling");
            case "set-goal" ->
                it.plan()
                        .and("goal", People.fresh(), "need", it.id(about.isEmpty() ? "need b" : "hidden need"))
                        .and("text", "Ett mål.");
            case "record-child-voice" -> it.plan().and("text", "Jag vill ha en kompis.");
            case "dissent" -> it.plan().and("about", it.id(about.isEmpty() ? "need b" : "hidden need"), "text", "Nej.");
            case "strike" -> it.plan().and("entry", it.id("need " + whose), "reason", "Fel.");
            case "set-follow-up" -> it.plan().and("day", Scene.DUE);
            case "close-plan" -> it.plan().and("reason", "Klart.", "wayForward", "Skolan håller i.");
            case "request-commitment" ->
                promised(it.plan().and("commitment", People.fresh()), it).and("of", people.unit(other));
            default -> ofCommitment(word, it, whose);
        };
    }

    private Fields ofCommitment(String word, Scene it, String whose) {
        return switch (word) {
            case "make-commitment" -> promised(it.plan().and("commitment", it.id("asked " + whose)), it);
            case "decline-commitment" -> it.plan().and("commitment", it.id("asked " + whose), "reason", "Nej.");
            case "accept-handover" -> it.plan().and("commitment", it.id("offered " + whose));
            case "decline-handover" -> it.plan().and("commitment", it.id("offered " + whose), "reason", "Nej.");
            case "start", "keep" -> it.plan().and("commitment", it.id("commitment " + whose));
            case "report-progress" -> it.plan().and("commitment", it.id("commitment " + whose), "text", "Går bra.");
            case "break", "release" -> it.plan().and("commitment", it.id("commitment " + whose), "reason", "Slut.");
            case "move-due" ->
                it.plan().and("commitment", it.id("commitment " + whose), "due", Scene.DUE, "reason", "Senare.");
            case "offer-handover" ->
                it.plan()
                        .and("commitment", it.id("commitment " + whose), "toParty", people.unit("colleague"))
                        .and("reason", "Ert.");
            case "open-plan",
                    "join-plan",
                    "accept-coordination",
                    "accept-lead",
                    "establish-plan",
                    "pause-plan",
                    "resume-plan" -> it.plan();
            default -> throw new IllegalArgumentException("nobody knows how to say " + word);
        };
    }

    /** The case in which the person may do it, with a thing of the person's own in it. */
    Scene prepared(String word, Scene of, Somebody who) {
        String by = who.name();
        Scene full = of.copy();
        switch (word) {
            case "strike" ->
                full.act(
                        by,
                        "record-need",
                        full.plan().and("need", full.fresh("need mine"), "text", "Fel.", "topic", "schooling"));
            case "make-commitment" -> full.fresh("asked mine");
            case "decline-commitment" -> full.request(by.equals("joined") ? "social" : "joined", by, "asked mine");
            case "accept-handover", "decline-handover" ->
                full.offer(by.equals("joined") ? "social" : "joined", by, "offered mine");
            case "start", "report-progress", "keep", "break", "release", "move-due", "offer-handover" ->
                full.commitment(by, "commitment mine", "Vårt.");
            case "propose-plan" -> {
                return Scene.registered(people);
            }
            case "open-plan", "decline-plan" -> {
                return Scene.proposed(people);
            }
            default -> {
                return List.of(
                                        "register-party",
                                        "state-responsibility",
                                        "register-child",
                                        "record-need",
                                        "set-goal",
                                        "record-child-voice",
                                        "dissent",
                                        "request-commitment",
                                        "assess-maturity")
                                .contains(word)
                        ? full
                        : readyFor(word, running(word), by);
            }
        }
        return full;
    }

    /** What many may do in one case has one case for all of them. */
    private Scene running(String word) {
        return SEVERAL_TIMES.contains(word)
                ? shared.computeIfAbsent(word, none -> Scene.running(people)).copy()
                : Scene.running(people);
    }

    private Scene readyFor(String word, Scene it, String by) {
        switch (word) {
            case "lift-protection" ->
                it.act(
                        "social",
                        "protect-identity",
                        it.fields("child", it.id("child"), "level", "marking").and("cleared", people.partOfTheCase()));
            case "withdraw-consent" ->
                it.act(by, "give-consent", it.fields("child", it.id("child"), "among", people.partOfTheCase()));
            case "accept-case" -> {
                if (by.equals("social")) {
                    it.claim();
                } else {
                    it.act("social", "offer-case", offer(it));
                }
            }
            case "decline-case", "withdraw-case-offer" -> it.act("social", "offer-case", offer(it));
            case "oppose-claim", "withdraw-claim" -> it.claim();
            case "destroy-texts" -> {
                // Only what one has written oneself is there to destroy.
                if (by.equals("stranger social-services")) {
                    it.claim();
                } else if (List.of("joined", "association", "coordinator").contains(by)) {
                    it.act(
                            by,
                            "record-need",
                            it.plan().and("need", it.fresh("need"), "text", "Vår del.", "topic", "leisure"));
                }
            }
            case "accept-coordination" ->
                it.act("social", "appoint-coordinator", it.plan().and("person", people.id("coordinator")));
            case "accept-lead" -> it.act("social", "name-lead-party", it.plan().and("party", people.unit("social")));
            case "resume-plan" -> it.act("coordinator", "pause-plan", it.plan());
            case "establish-plan" -> {
                it.act(
                        "social",
                        "set-goal",
                        it.plan().and("goal", it.fresh("goal"), "need", it.id("left need"), "text", "Mål."));
                it.commitment("joined", "commitment", "Vårt.");
                it.act("coordinator", "set-follow-up", it.plan().and("day", Scene.DUE));
                it.act("child", "record-child-voice", it.plan().and("text", "Jag."));
            }
            default -> {}
        }
        return it;
    }

    private Fields offer(Scene it) {
        return child(it).and("to", people.unit("stranger social-services"), "reason", "Familjen flyttar.");
    }

    private static Fields promised(Fields fields, Scene it) {
        return fields.and("goal", it.id("goal b"), "text", "Vi gör det.", "topic", "schooling", "due", Scene.DUE);
    }

    /** The own unit, or another's. */
    private String unit(Somebody who, String whose) {
        String unit = who.unit();
        return whose.equals(MINE) && unit != null
                ? unit
                : people.unit(who.name().equals("joined") ? "social" : "joined");
    }

    private static Fields child(Scene it) {
        return fields("child", it.id("child"));
    }

    private static Fields fields(Object... pairs) {
        return new Fields().and(pairs);
    }
}
