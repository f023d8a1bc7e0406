package se.samplan.plan.commands;

import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.SentByHub;
import se.samplan.platform.message.Word;

/** Examine whether every joined party is still covered, and pause the plan if not. Sent by the hub itself when consent or custody changes. */
@SentByHub
@Word("examine-ground")
public record ExamineGround(PlanId plan) implements PlanCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.NOTHING;
    }
}
