package se.samplan.plan.commands;

import se.samplan.party.PartyId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Word;

/** Ask a joined party to answer for the plan as a whole. */
@Word("name-lead-party")
public record NameLeadParty(PlanId plan, PartyId party) implements PlanCommand {
    @Override
    public ConflictScope changes() {
        return ConflictScope.LEAD;
    }
}
