package se.samplan.plan.write;

import se.samplan.party.PartyKind;
import se.samplan.plan.PartyState;

/** A party's part in the plan. */
record Membership(PartyKind kind, PartyState state) {
    Membership to(PartyState next) {
        return new Membership(kind, next);
    }
}
