package se.samplan.plan.commands;

import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.SentByHub;
import se.samplan.platform.message.Word;

/**
 * Examine whether the proposal still stands beside the child's running plan: not when consent covers its proposer, who then may know of
 * that plan. Sent by the hub itself when a plan opens, a proposal is made, or consent changes.
 *
 * @param running the plan that runs
 */
@SentByHub
@Word("examine-proposal")
public record ExamineProposal(PlanId plan, PlanId running) implements PlanCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.NOTHING;
    }
}
