package se.samplan.plan.commands;

import se.samplan.plan.ConflictScope;
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
                ResignCoordination,
                VacateCoordination,
                NameLeadParty,
                AcceptLead,
                RecordNeed,
                SetGoal,
                RecordChildVoice,
                CommitmentCommand,
                ExpressDissent,
                StrikeEntry,
                SetFollowUp,
                EstablishPlan,
                PausePlan,
                ResumePlan,
                ClosePlan,
                ExamineGround {
    PlanId plan();

    /** The one thing it wants to change: refused as a conflict if somebody else changed that since. No part of the message. */
    ConflictScope changes();

    @Override
    default String stream() {
        return plan().value();
    }
}
