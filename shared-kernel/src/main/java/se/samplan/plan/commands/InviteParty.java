package se.samplan.plan.commands;

import se.samplan.party.PartyId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.NamesAnyUnit;
import se.samplan.platform.message.Word;

/** Ask another party to take part. Staff of the proposing party, or the coordinator; needs ground, since an invitation shows the child. */
@Word("invite-party")
public record InviteParty(PlanId plan, PartyId party) implements PlanCommand, NamesAnyUnit {
    @Override
    public ConflictScope changes() {
        return ConflictScope.NOTHING;
    }
}
