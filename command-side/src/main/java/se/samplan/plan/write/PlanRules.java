package se.samplan.plan.write;

import se.samplan.plan.commands.AcceptCoordination;
import se.samplan.plan.commands.AcceptLead;
import se.samplan.plan.commands.AppointCoordinator;
import se.samplan.plan.commands.ClosePlan;
import se.samplan.plan.commands.DeclineCommitment;
import se.samplan.plan.commands.DeclineInvitation;
import se.samplan.plan.commands.DeclinePlan;
import se.samplan.plan.commands.EstablishPlan;
import se.samplan.plan.commands.ExamineGround;
import se.samplan.plan.commands.ExamineProposal;
import se.samplan.plan.commands.ExpressDissent;
import se.samplan.plan.commands.HandoverCommand;
import se.samplan.plan.commands.InviteParty;
import se.samplan.plan.commands.JoinPlan;
import se.samplan.plan.commands.LeavePlan;
import se.samplan.plan.commands.MakeCommitment;
import se.samplan.plan.commands.NameLeadParty;
import se.samplan.plan.commands.OpenPlan;
import se.samplan.plan.commands.PausePlan;
import se.samplan.plan.commands.PlanCommand;
import se.samplan.plan.commands.ProgressCommand;
import se.samplan.plan.commands.ProposePlan;
import se.samplan.plan.commands.RecordChildVoice;
import se.samplan.plan.commands.RecordNeed;
import se.samplan.plan.commands.RequestCommitment;
import se.samplan.plan.commands.ResignCoordination;
import se.samplan.plan.commands.ResumePlan;
import se.samplan.plan.commands.SetFollowUp;
import se.samplan.plan.commands.SetGoal;
import se.samplan.plan.commands.StrikeEntry;
import se.samplan.plan.commands.VacateCoordination;
import se.samplan.platform.refusal.AlreadyDecided;

/** Which rule decides which command. Exhaustive: a new command does not compile until it stands here, or beside its rule. */
final class PlanRules {
    private PlanRules() {}

    static Decision decide(ExistingPlan plan, PlanCommand command, DecisionContext context) {
        return switch (command) {
            case ProposePlan _ -> throw new AlreadyDecided();
            case DeclinePlan it -> ProposalRules.decline(plan, it, context);
            case OpenPlan it -> ProposalRules.open(plan, it, context);
            case InviteParty it -> ParticipationRules.invite(plan, it, context);
            case JoinPlan it -> ParticipationRules.join(plan, it, context);
            case DeclineInvitation it -> ParticipationRules.declineInvitation(plan, it, context);
            case LeavePlan it -> ParticipationRules.leave(plan, it, context);
            case AppointCoordinator it -> LeadershipRules.appointCoordinator(plan, it, context);
            case AcceptCoordination it -> LeadershipRules.acceptCoordination(plan, it, context);
            case ResignCoordination it -> LeadershipRules.resignCoordination(plan, it, context);
            case VacateCoordination it -> LeadershipRules.vacateCoordination(plan, it, context);
            case NameLeadParty it -> LeadershipRules.nameLead(plan, it, context);
            case AcceptLead it -> LeadershipRules.acceptLead(plan, it, context);
            case SetFollowUp it -> LeadershipRules.setFollowUp(plan, it, context);
            case EstablishPlan it -> LeadershipRules.establish(plan, it, context);
            case PausePlan it -> LeadershipRules.pause(plan, it, context);
            case ResumePlan it -> LeadershipRules.resume(plan, it, context);
            case ExamineProposal it -> ProposalRules.examine(plan, it, context);
            case ExamineGround it -> LeadershipRules.examineGround(plan, it, context);
            case ClosePlan it -> ClosingRules.close(plan, it, context);
            case RecordNeed it -> ContentRules.recordNeed(plan, it, context);
            case SetGoal it -> ContentRules.setGoal(plan, it, context);
            case RecordChildVoice it -> ContentRules.recordChildVoice(plan, it, context);
            case ExpressDissent it -> ContentRules.dissent(plan, it, context);
            case StrikeEntry it -> ContentRules.strike(plan, it, context);
            case RequestCommitment it -> CommitmentRules.request(plan, it, context);
            case MakeCommitment it -> CommitmentRules.make(plan, it, context);
            case DeclineCommitment it -> CommitmentRules.decline(plan, it, context);
            case ProgressCommand it -> ProgressRules.decide(plan, it, context);
            case HandoverCommand it -> HandoverRules.decide(plan, it, context);
        };
    }
}
