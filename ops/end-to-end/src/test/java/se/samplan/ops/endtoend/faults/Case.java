package se.samplan.ops.endtoend.faults;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.samplan.ops.player.fresh.TimeOrderedIds;

/** One child's case, as school, socialtjänst and mother work on it. */
final class Case {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    private final Sending sending;
    private final Cast cast;
    private final TimeOrderedIds ids;
    private final String child;
    private final String plan;

    Case(Sending sending, Cast cast, TimeOrderedIds ids) {
        this.sending = sending;
        this.cast = cast;
        this.ids = ids;
        this.child = ids.next();
        this.plan = ids.next();
    }

    String plan() {
        return plan;
    }

    String child() {
        return child;
    }

    /** The plan comes about. */
    void opens(Random random) {
        String identity = sending.freshIdentity(random);
        sending.send(
                cast.teacher(),
                "register-child",
                Map.of(
                        "child",
                        child,
                        "identity",
                        identity,
                        "name",
                        "Pim Prov",
                        "guardians",
                        List.of(Map.of("person", cast.mother(), "name", "Mona Prov", "custody", "sole"))));
        sending.send(
                cast.teacher(),
                "propose-plan",
                Map.of("plan", plan, "child", child, "reason", "Borta varje dag.", "foundOn", today.toString()));
        consent();
        sending.send(cast.teacher(), "open-plan", Map.of("plan", plan));
        sending.send(cast.teacher(), "invite-party", Map.of("plan", plan, "party", cast.social()));
        sending.send(cast.worker(), "join-plan", Map.of("plan", plan));
    }

    /** A need, a goal, and a commitment that is asked for, made, worked on and kept. */
    void goesOn() {
        String need = ids.next();
        String goal = ids.next();
        String commitment = ids.next();
        sending.send(
                cast.worker(),
                "record-need",
                Map.of("plan", plan, "need", need, "text", "Vägen till skolan.", "topic", "schooling"));
        sending.send(
                cast.mother(),
                "set-goal",
                Map.of("plan", plan, "goal", goal, "need", need, "text", "Går dit med någon."));
        sending.send(
                cast.worker(),
                "request-commitment",
                Map.of(
                        "plan",
                        plan,
                        "commitment",
                        commitment,
                        "goal",
                        goal,
                        "of",
                        cast.school(),
                        "text",
                        "En mentor möter vid bussen.",
                        "topic",
                        "schooling",
                        "due",
                        today.plusWeeks(3).toString()));
        Map<String, String> made = Map.of("plan", plan, "commitment", commitment);
        sending.send(cast.teacher(), "make-commitment", made);
        sending.send(cast.teacher(), "start", made);
        sending.send(
                cast.teacher(),
                "report-progress",
                Map.of("plan", plan, "commitment", commitment, "text", "De möttes två dagar av fem."));
        sending.send(cast.teacher(), "keep", made);
    }

    /** A need of socialtjänst. */
    String needs(String text) {
        String need = ids.next();
        sending.send(
                cast.worker(), "record-need", Map.of("plan", plan, "need", need, "text", text, "topic", "schooling"));
        return need;
    }

    /** Socialtjänst strikes what it wrote. */
    void strikes(String entry) {
        sending.send(cast.worker(), "strike", Map.of("plan", plan, "entry", entry, "reason", "Det stämde inte."));
    }

    /** The ground falls away, whereupon a policy pauses the plan, and is given again. */
    void losesAndRegainsItsGround() {
        sending.send(cast.mother(), "withdraw-consent", Map.of("child", child));
        consent();
    }

    private void consent() {
        sending.send(
                cast.mother(), "give-consent", Map.of("child", child, "among", List.of(cast.school(), cast.social())));
    }
}
