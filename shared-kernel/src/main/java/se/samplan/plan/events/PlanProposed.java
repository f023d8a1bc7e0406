package se.samplan.plan.events;

import java.time.LocalDate;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/** Staff of the proposing party found, on the given day, that the child needs a joint plan. The proposer and the family take part from now on. */
@Word("propose-plan")
public record PlanProposed(
        PlanId plan,
        ChildId child,
        PartyId family,
        PartyId proposer,
        PartyKind kind,
        SealedText reason,
        LocalDate foundOn)
        implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.NOTHING.on(foundOn);
    }
}
