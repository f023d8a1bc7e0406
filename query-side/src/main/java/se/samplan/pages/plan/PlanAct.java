package se.samplan.pages.plan;

import static se.samplan.pages.plan.Field.choice;
import static se.samplan.pages.plan.Field.day;
import static se.samplan.pages.plan.Field.words;
import static se.samplan.pages.plan.SeenBy.NOT_SAID;
import static se.samplan.pages.plan.SeenBy.WHO_SEES_THE_PLAN;
import static se.samplan.pages.plan.Tone.SELDOM;
import static se.samplan.pages.plan.Tone.SELDOM_AND_GRAVE;
import static se.samplan.pages.plan.Tone.USUAL;

import java.util.function.BiPredicate;
import java.util.function.Predicate;
import se.samplan.pages.plan.Field.GivenDay;
import se.samplan.plan.PlanStatus;
import se.samplan.plan.commands.AcceptCoordination;
import se.samplan.plan.commands.AcceptLead;
import se.samplan.plan.commands.AppointCoordinator;
import se.samplan.plan.commands.ClosePlan;
import se.samplan.plan.commands.DeclineInvitation;
import se.samplan.plan.commands.DeclinePlan;
import se.samplan.plan.commands.EstablishPlan;
import se.samplan.plan.commands.InviteParty;
import se.samplan.plan.commands.JoinPlan;
import se.samplan.plan.commands.LeavePlan;
import se.samplan.plan.commands.NameLeadParty;
import se.samplan.plan.commands.OpenPlan;
import se.samplan.plan.commands.PausePlan;
import se.samplan.plan.commands.ResignCoordination;
import se.samplan.plan.commands.ResumePlan;
import se.samplan.plan.commands.SetFollowUp;
import se.samplan.plan.commands.VacateCoordination;
import se.samplan.plan.read.TaskKind;

/** What keeps a plan together: who takes part, who answers for it, and how it begins, rests and ends. */
public enum PlanAct implements Act {
    JOIN_PLAN(
            ActDescription.of(JoinPlan.class, it -> new JoinPlan(it.plan()), NOT_SAID, USUAL),
            waits(TaskKind.ANSWER_INVITATION)),
    DECLINE_INVITATION(
            ActDescription.of(
                    DeclineInvitation.class,
                    it -> new DeclineInvitation(it.plan(), it.text("reason")),
                    NOT_SAID,
                    USUAL,
                    words("reason")),
            waits(TaskKind.ANSWER_INVITATION)),
    ACCEPT_COORDINATION(
            ActDescription.of(AcceptCoordination.class, it -> new AcceptCoordination(it.plan()), NOT_SAID, USUAL),
            waits(TaskKind.ACCEPT_COORDINATION)),
    ACCEPT_LEAD(
            ActDescription.of(AcceptLead.class, it -> new AcceptLead(it.plan()), NOT_SAID, USUAL),
            waits(TaskKind.ACCEPT_LEAD)),
    OPEN_PLAN(
            ActDescription.of(OpenPlan.class, it -> new OpenPlan(it.plan()), NOT_SAID, USUAL),
            leading(PlanAct::isOwnProposal)),
    DECLINE_PLAN(
            ActDescription.of(
                    DeclinePlan.class,
                    it -> new DeclinePlan(it.plan(), it.text("reason")),
                    NOT_SAID,
                    SELDOM,
                    words("reason")),
            leading(PlanAct::isOwnProposal)),
    APPOINT_COORDINATOR(
            ActDescription.of(
                            AppointCoordinator.class,
                            it -> new AppointCoordinator(it.plan(), it.person()),
                            NOT_SAID,
                            USUAL,
                            choice("person", ChosenFrom.STAFF))
                    .called(".other", (situation, place) -> situation.plan().coordinator() != null),
            PlanAct::namesCoordinator),
    RESIGN_COORDINATION(
            ActDescription.of(
                    ResignCoordination.class,
                    it -> new ResignCoordination(it.plan(), it.text("reason")),
                    WHO_SEES_THE_PLAN,
                    SELDOM,
                    words("reason")),
            leading(PlanAct::isCoordinated)),
    VACATE_COORDINATION(
            ActDescription.of(
                    VacateCoordination.class,
                    it -> new VacateCoordination(it.plan(), it.text("reason")),
                    WHO_SEES_THE_PLAN,
                    SELDOM_AND_GRAVE,
                    words("reason")),
            leading(situation ->
                    situation.isLead() && situation.plan().coordinator() != null && !situation.coordinates())),
    NAME_LEAD_PARTY(
            ActDescription.of(
                    NameLeadParty.class,
                    it -> new NameLeadParty(it.plan(), it.party("party")),
                    NOT_SAID,
                    USUAL,
                    choice("party", ChosenFrom.PRINCIPALS)),
            leading(situation -> !situation.isProposed() && situation.namesLead())),
    SET_FOLLOW_UP(
            ActDescription.of(
                    SetFollowUp.class,
                    it -> new SetFollowUp(it.plan(), it.day("day")),
                    NOT_SAID,
                    USUAL,
                    day("day", GivenDay.FOLLOW_UP)),
            leading(PlanAct::isCoordinated)),
    ESTABLISH_PLAN(
            ActDescription.of(EstablishPlan.class, it -> new EstablishPlan(it.plan()), NOT_SAID, USUAL),
            leading(situation -> isCoordinated(situation) && situation.plan().status() == PlanStatus.OPEN)),
    RESUME_PLAN(
            ActDescription.of(ResumePlan.class, it -> new ResumePlan(it.plan()), NOT_SAID, USUAL),
            leading(situation -> isCoordinated(situation) && situation.plan().status() == PlanStatus.PAUSED)),
    PAUSE_PLAN(
            ActDescription.of(PausePlan.class, it -> new PausePlan(it.plan()), NOT_SAID, USUAL),
            leading(situation -> isCoordinated(situation) && situation.plan().status() != PlanStatus.PAUSED)),
    CLOSE_PLAN(
            ActDescription.of(
                    ClosePlan.class,
                    it -> new ClosePlan(it.plan(), it.text("reason"), it.evaluations(), it.text("wayForward")),
                    WHO_SEES_THE_PLAN,
                    SELDOM_AND_GRAVE,
                    Field.Own.EVALUATIONS,
                    words("reason"),
                    words("wayForward")),
            leading(PlanAct::isCoordinated)),
    INVITE_PARTY(
            ActDescription.of(InviteParty.class, it -> new InviteParty(it.plan(), it.party("party")), NOT_SAID, USUAL),
            (situation, place) -> place instanceof Place.OnUnit && invites(situation)),
    LEAVE_PLAN(
            ActDescription.of(
                    LeavePlan.class,
                    it -> new LeavePlan(it.plan(), it.text("reason")),
                    NOT_SAID,
                    SELDOM,
                    words("reason")),
            (situation, place) ->
                    place == Place.Section.MORE && situation.reader().isStaff() && situation.takesPart());

    private final ActDescription about;
    private final BiPredicate<Situation, Place> offered;

    PlanAct(ActDescription about, BiPredicate<Situation, Place> offered) {
        this.about = about;
        this.offered = offered;
    }

    @Override
    public ActDescription about() {
        return about;
    }

    @Override
    public boolean isOffered(Situation situation, Place place) {
        return offered.test(situation, place);
    }

    /** May the reader invite others? */
    static boolean invites(Situation situation) {
        return situation.leads()
                && (situation.plan().reader().equals(situation.plan().proposer()) || situation.coordinates());
    }

    private static BiPredicate<Situation, Place> waits(TaskKind kind) {
        return (situation, place) -> place == Place.Section.PLAN
                && situation.plan().tasks().stream().anyMatch(task -> task.kind() == kind && situation.waits(task));
    }

    /** Also where it waits to be done. */
    private static boolean namesCoordinator(Situation situation, Place place) {
        boolean waits = place == Place.Section.PLAN
                && situation.plan().tasks().stream().anyMatch(task -> task.kind() == TaskKind.NAME_COORDINATOR);
        return (place == Place.Section.LEADING || waits)
                && situation.leads()
                && !situation.isProposed()
                && situation.namesCoordinator();
    }

    private static BiPredicate<Situation, Place> leading(Predicate<Situation> also) {
        return (situation, place) -> place == Place.Section.LEADING && situation.leads() && also.test(situation);
    }

    private static boolean isOwnProposal(Situation situation) {
        return situation.isProposed() && situation.isMine(situation.plan().proposer());
    }

    private static boolean isCoordinated(Situation situation) {
        return !situation.isProposed() && situation.coordinates();
    }
}
