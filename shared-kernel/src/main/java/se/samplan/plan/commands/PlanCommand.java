package se.samplan.plan.commands;

import se.samplan.plan.PlanId;
import se.samplan.platform.message.Command;

/** Everything that can be asked of one plan. */
public sealed interface PlanCommand extends Command
        permits ProposePlan,
                DeclinePlan,
                OpenPlan,
                InviteParty,
                JoinPlan,
                DeclineInvitation,
                LeavePlan,
                AppointCoordinator,
                AcceptCoordination,
                NameLeadParty,
                AcceptLead,
                RecordNeed,
                SetGoal,
                RecordChildVoice,
                RequestCommitment,
                MakeCommitment,
                DeclineCommitment,
                StartCommitment,
                ReportProgress,
                KeepCommitment,
                BreakCommitment,
                ReleaseCommitment,
                MoveDue,
                OfferHandover,
                AcceptHandover,
                DeclineHandover,
                ExpressDissent,
                StrikeEntry,
                SetFollowUp,
                EstablishPlan,
                PausePlan,
                ResumePlan,
                ClosePlan,
                ExamineGround {
    PlanId plan();

    @Override
    default String stream() {
        return plan().value();
    }
}
