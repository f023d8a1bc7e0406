package se.samplan.pages.plan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.child.Custody;
import se.samplan.child.GuardianClaim;
import se.samplan.child.ProtectionLevel;
import se.samplan.child.commands.LiftProtection;
import se.samplan.child.commands.ProtectIdentity;
import se.samplan.child.commands.SetCustody;
import se.samplan.consent.Topic;
import se.samplan.consent.commands.AssessMaturity;
import se.samplan.consent.commands.GiveConsent;
import se.samplan.consent.commands.RefuseConsent;
import se.samplan.consent.commands.WithdrawConsent;
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
import se.samplan.plan.commands.AcceptCoordination;
import se.samplan.plan.commands.AcceptHandover;
import se.samplan.plan.commands.AcceptLead;
import se.samplan.plan.commands.AppointCoordinator;
import se.samplan.plan.commands.BreakCommitment;
import se.samplan.plan.commands.ClosePlan;
import se.samplan.plan.commands.DeclineCommitment;
import se.samplan.plan.commands.DeclineHandover;
import se.samplan.plan.commands.DeclineInvitation;
import se.samplan.plan.commands.DeclinePlan;
import se.samplan.plan.commands.EstablishPlan;
import se.samplan.plan.commands.ExpressDissent;
import se.samplan.plan.commands.InviteParty;
import se.samplan.plan.commands.JoinPlan;
import se.samplan.plan.commands.KeepCommitment;
import se.samplan.plan.commands.LeavePlan;
import se.samplan.plan.commands.MakeCommitment;
import se.samplan.plan.commands.MoveDue;
import se.samplan.plan.commands.NameLeadParty;
import se.samplan.plan.commands.OfferHandover;
import se.samplan.plan.commands.OpenPlan;
import se.samplan.plan.commands.PausePlan;
import se.samplan.plan.commands.RecordChildVoice;
import se.samplan.plan.commands.RecordNeed;
import se.samplan.plan.commands.ReleaseCommitment;
import se.samplan.plan.commands.ReportProgress;
import se.samplan.plan.commands.RequestCommitment;
import se.samplan.plan.commands.ResumePlan;
import se.samplan.plan.commands.SetFollowUp;
import se.samplan.plan.commands.SetGoal;
import se.samplan.plan.commands.StartCommitment;
import se.samplan.plan.commands.StrikeEntry;
import se.samplan.plan.read.FamilyMember;
import se.samplan.plan.read.PartyPlan;
import se.samplan.platform.message.Command;
import se.samplan.platform.refusal.NoAccess;

/** Turns a form of a plan's pages into the command it stands for. What a form creates gets the form's own id. */
final class FormToCommand {
    /** Stands where nothing was chosen; never sent, since the form then has trouble. */
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private final SubmittedForm form;
    private final PartyPlan plan;
    private final String commandId;

    FormToCommand(SubmittedForm form, PartyPlan plan, String commandId) {
        this.form = form;
        this.plan = plan;
        this.commandId = commandId;
    }

    /**
     * @throws se.samplan.pages.frame.FormIncomplete if fields are missing or malformed
     * @throws NoAccess if there is no such act
     */
    Command of(String word) {
        PlanId id = plan.plan();
        return form.checked(
                switch (word) {
                    case "open-plan" -> new OpenPlan(id);
                    case "decline-plan" -> new DeclinePlan(id, form.text("reason"));
                    case "invite-party" -> new InviteParty(id, party("party"));
                    case "join-plan" -> new JoinPlan(id);
                    case "decline-invitation" -> new DeclineInvitation(id, form.text("reason"));
                    case "leave-plan" -> new LeavePlan(id, form.text("reason"));
                    case "appoint-coordinator" -> new AppointCoordinator(id, person());
                    case "accept-coordination" -> new AcceptCoordination(id);
                    case "name-lead-party" -> new NameLeadParty(id, party("party"));
                    case "accept-lead" -> new AcceptLead(id);
                    case "record-need" -> new RecordNeed(id, new NeedId(commandId), form.text("text"), topic());
                    case "set-goal" -> goal(id);
                    case "record-child-voice" -> voice(id);
                    case "set-follow-up" -> new SetFollowUp(id, form.day("day"));
                    case "establish-plan" -> new EstablishPlan(id);
                    case "pause-plan" -> new PausePlan(id);
                    case "resume-plan" -> new ResumePlan(id);
                    case "close-plan" -> new ClosePlan(id, form.text("reason"), evaluations(), form.text("wayForward"));
                    case "dissent" -> new ExpressDissent(id, entry(), form.text("text"));
                    case "strike" -> new StrikeEntry(id, entry(), form.text("reason"));
                    case "give-consent" -> consent();
                    case "refuse-consent" -> new RefuseConsent(plan.child(), null);
                    case "withdraw-consent" -> new WithdrawConsent(plan.child(), leaving());
                    case "set-custody" -> custody();
                    case "protect-identity" ->
                        new ProtectIdentity(
                                plan.child(),
                                form.chosen("level", ProtectionLevel::of, ProtectionLevel.MARKING),
                                new LinkedHashSet<>(form.several("cleared", PartyId::new)));
                    case "lift-protection" -> new LiftProtection(plan.child());
                    case "assess-maturity" -> new AssessMaturity(plan.child(), needed(), form.text("reason"));
                    default -> ofCommitment(word, id);
                });
    }

    private Command ofCommitment(String word, PlanId id) {
        return switch (word) {
            case "request-commitment" ->
                new RequestCommitment(
                        id,
                        new CommitmentId(commandId),
                        goalId(),
                        party("of"),
                        form.text("text"),
                        topic(),
                        form.day("due"));
            case "promise" -> commitment(id);
            case "make-commitment" ->
                new MakeCommitment(id, line(), null, null, null, null, personOrNull(), form.dayOrNull("from"));
            case "decline-commitment" -> new DeclineCommitment(id, line(), form.text("reason"));
            case "start" -> new StartCommitment(id, line(), form.dayOrNull("day"));
            case "report-progress" -> new ReportProgress(id, line(), form.text("text"), form.dayOrNull("day"));
            case "keep" -> new KeepCommitment(id, line(), form.dayOrNull("day"), form.textOrNull("text"));
            case "break" -> new BreakCommitment(id, line(), form.text("reason"), form.dayOrNull("day"));
            case "release" -> new ReleaseCommitment(id, line(), form.text("reason"), form.dayOrNull("day"));
            case "move-due" -> new MoveDue(id, line(), form.day("due"), form.text("reason"));
            case "offer-handover" -> handover(id);
            case "accept-handover" -> new AcceptHandover(id, line(), personOrNull(), form.dayOrNull("from"));
            case "decline-handover" -> new DeclineHandover(id, line(), form.text("reason"));
            default -> throw new NoAccess();
        };
    }

    private SetGoal goal(PlanId id) {
        NeedId need = form.chosen("need", NeedId::new, new NeedId(NOBODY));
        GoalId partOf = form.chosenOrNull("partOf", GoalId::new);
        return new SetGoal(id, new GoalId(commandId), need, partOf, form.text("text"));
    }

    private MakeCommitment commitment(PlanId id) {
        return new MakeCommitment(
                id,
                new CommitmentId(commandId),
                goalId(),
                form.text("text"),
                topic(),
                form.day("due"),
                personOrNull(),
                form.dayOrNull("from"));
    }

    private OfferHandover handover(PlanId id) {
        String to = form.text("to");
        boolean person = to.startsWith("person:");
        String value = to.substring(to.indexOf(':') + 1);
        return new OfferHandover(
                id,
                line(),
                person || value.isEmpty() ? null : new PartyId(value),
                person ? new PersonId(value) : null,
                form.text("reason"));
    }

    private RecordChildVoice voice(PlanId id) {
        String text = form.textOrNull("text");
        String missing = form.textOrNull("missing");
        if (text == null && missing == null) {
            form.trouble("text", "words-or-why");
        }
        return new RecordChildVoice(id, text, text == null ? missing : null);
    }

    private Map<GoalId, Evaluation> evaluations() {
        Map<GoalId, Evaluation> all = new LinkedHashMap<>();
        plan.goals().stream().filter(goal -> !goal.struck()).forEach(goal -> {
            String key = goal.goal().value();
            GoalOutcome outcome = form.chosen("outcome-" + key, GoalOutcome::of, GoalOutcome.PARTLY);
            all.put(goal.goal(), new Evaluation(outcome, form.text("text-" + key)));
        });
        return all;
    }

    private GiveConsent consent() {
        Set<PartyId> among = new LinkedHashSet<>(form.several("among", PartyId::new));
        if (among.isEmpty()) {
            form.trouble("among", "missing");
        }
        Set<Topic> exclude = new LinkedHashSet<>(form.several("exclude", Topic::of));
        return new GiveConsent(plan.child(), among, exclude, null, form.dayOrNull("until"));
    }

    /** The whole picture: every guardian that the page showed, with the custody chosen. */
    private SetCustody custody() {
        List<GuardianClaim> guardians = plan.members().stream()
                .filter(member -> member.custody() != null && member.name().text() != null)
                .map(this::guardian)
                .toList();
        return new SetCustody(plan.child(), guardians, form.day("from"));
    }

    private GuardianClaim guardian(FamilyMember member) {
        Custody custody = form.chosen("custody-" + member.person(), Custody::of, Custody.NONE);
        String name = member.name().text();
        return new GuardianClaim(member.person(), null, name == null ? "" : name, custody);
    }

    private Set<PartyId> leaving() {
        Set<PartyId> leaving = new LinkedHashSet<>(form.several("from", PartyId::new));
        if (leaving.isEmpty() && !"all".equals(form.raw("scope"))) {
            form.trouble("from", "missing");
        }
        return leaving;
    }

    private boolean needed() {
        return "yes".equals(form.text("ownConsentNeeded"));
    }

    private CommitmentId line() {
        return form.chosen("commitment", CommitmentId::new, new CommitmentId(NOBODY));
    }

    private GoalId goalId() {
        return form.chosen("goal", GoalId::new, new GoalId(NOBODY));
    }

    private EntryId entry() {
        return form.chosen("entry", EntryId::of, EntryId.of(NOBODY));
    }

    private PartyId party(String field) {
        return form.chosen(field, PartyId::new, new PartyId(NOBODY));
    }

    private PersonId person() {
        return form.chosen("person", PersonId::new, new PersonId(NOBODY));
    }

    private @Nullable PersonId personOrNull() {
        return form.chosenOrNull("person", PersonId::new);
    }

    private Topic topic() {
        return form.chosen("topic", Topic::of, Topic.SCHOOLING);
    }
}
