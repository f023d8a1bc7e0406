package se.samplan.plan.events;

import java.time.LocalDate;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.plan.EventSummary;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.EventRevision;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/**
 * Staff of the proposing party found, on the given day, that the child needs a joint plan. The proposer and the family take part from now
 * on. Says the last day on which it can be opened, so that a proposal is judged by the rule of its day; the first revision did not
 * say it.
 */
@EventRevision(2)
@Word("propose-plan")
public record PlanProposed(
        PlanId plan,
        ChildId child,
        PartyId family,
        PartyId proposer,
        PartyKind kind,
        SealedText reason,
        LocalDate foundOn,
        LocalDate lastDay)
        implements PlanEvent {
    @Override
    public EventSummary summary() {
        return EventSummary.NOTHING.on(foundOn);
    }
}
