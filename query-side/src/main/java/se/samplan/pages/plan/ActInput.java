package se.samplan.pages.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.Custody;
import se.samplan.child.GuardianClaim;
import se.samplan.consent.Topic;
import se.samplan.pages.frame.SubmittedForm;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.EntryId;
import se.samplan.plan.Evaluation;
import se.samplan.plan.GoalId;
import se.samplan.plan.GoalOutcome;
import se.samplan.plan.NeedId;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.FamilyMember;
import se.samplan.plan.read.PartyPlan;
import se.samplan.platform.message.Command;

/** The form of an act as it was sent, read in the words of commands. What a form creates gets the form's own id. */
final class ActInput {
    /** Stands where nothing was chosen; never sent, since the form then has trouble. */
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private final SubmittedForm form;
    private final PartyPlan plan;
    private final String commandId;

    ActInput(SubmittedForm form, PartyPlan plan, String commandId) {
        this.form = form;
        this.plan = plan;
        this.commandId = commandId;
    }

    /** @throws se.samplan.pages.frame.FormIncomplete if fields are missing or malformed */
    Command read(Act act) {
        Command command = act.about().reading().apply(this);
        return form.checked(command);
    }

    PlanId plan() {
        return plan.plan();
    }

    ChildId child() {
        return plan.child();
    }

    String newId() {
        return commandId;
    }

    String text(String field) {
        return form.text(field);
    }

    @Nullable
    String textOrNull(String field) {
        return form.textOrNull(field);
    }

    LocalDate day(String field) {
        return form.day(field);
    }

    @Nullable
    LocalDate dayOrNull(String field) {
        return form.dayOrNull(field);
    }

    CommitmentId commitment() {
        return chosen("commitment", CommitmentId::new);
    }

    GoalId goal() {
        return chosen("goal", GoalId::new);
    }

    NeedId need() {
        return chosen("need", NeedId::new);
    }

    /** The goal that a new one is a part of. */
    @Nullable
    GoalId partOf() {
        return form.chosenOrNull("partOf", GoalId::new);
    }

    EntryId entry() {
        return chosen("entry", EntryId::of);
    }

    PartyId party(String field) {
        return chosen(field, PartyId::new);
    }

    PersonId person() {
        return chosen("person", PersonId::new);
    }

    @Nullable
    PersonId personOrNull() {
        return form.chosenOrNull("person", PersonId::new);
    }

    Topic topic() {
        return form.chosen("topic", Topic::of, Topic.SCHOOLING);
    }

    /** A word among a few; {@code otherwise} stands in while other troubles are looked for. */
    <T> T word(String field, Function<String, T> reading, T otherwise) {
        return form.chosen(field, reading, otherwise);
    }

    <T> Set<T> several(String field, Function<String, T> reading) {
        return new LinkedHashSet<>(form.several(field, reading));
    }

    /** At least one of several. */
    <T> Set<T> someOf(String field, Function<String, T> reading) {
        Set<T> chosen = several(field, reading);
        if (chosen.isEmpty()) {
            form.trouble(field, "missing");
        }
        return chosen;
    }

    boolean is(String field, String value) {
        return value.equals(form.raw(field));
    }

    /** One of two texts; both missing is trouble at the first. */
    void requireEither(String first, String second, String trouble) {
        if (form.textOrNull(first) == null && form.textOrNull(second) == null) {
            form.trouble(first, trouble);
        }
    }

    /** How each goal that the page showed turned out. */
    Map<GoalId, Evaluation> evaluations() {
        Map<GoalId, Evaluation> all = new LinkedHashMap<>();
        plan.goals().stream().filter(goal -> !goal.struck()).forEach(goal -> {
            String key = goal.goal().value();
            GoalOutcome outcome = form.chosen("outcome-" + key, GoalOutcome::of, GoalOutcome.PARTLY);
            all.put(goal.goal(), new Evaluation(outcome, form.text("text-" + key)));
        });
        return all;
    }

    /** The whole picture: every guardian that the page showed, with the custody chosen, and one that was not there before. */
    List<GuardianClaim> guardians() {
        return Stream.concat(
                        plan.members().stream()
                                .filter(member -> member.custody() != null
                                        && member.name().text() != null)
                                .map(this::guardian),
                        NewGuardian.in(form, "").stream())
                .toList();
    }

    private GuardianClaim guardian(FamilyMember member) {
        Custody custody = form.chosen("custody-" + member.person(), Custody::of, Custody.NONE);
        String name = member.name().text();
        return new GuardianClaim(member.person(), null, name == null ? "" : name, custody);
    }

    private <T> T chosen(String field, Function<String, T> reading) {
        return form.chosen(field, reading, reading.apply(NOBODY));
    }
}
