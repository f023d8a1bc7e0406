package se.samplan.plan.write;

import se.samplan.party.PartyKind;

/** A party's part in the plan. */
record Membership(PartyKind kind, State state) {
    enum State {
        INVITED,
        JOINED,
        DECLINED,
        LEFT
    }

    Membership to(State next) {
        return new Membership(kind, next);
    }
}
