package se.samplan.plan.events;

import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.plan.EventSummary;
import se.samplan.plan.GoalId;
import se.samplan.plan.NeedId;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** A goal for a need, or a sub-goal of a goal. */
@Word("set-goal")
public record GoalSet(
        PlanId plan, GoalId goal, NeedId need, @Nullable GoalId partOf, PartyId by, SealedText text)
        implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.about(goal);
    }
}
