package se.samplan.plan.write;

import java.util.List;
import se.samplan.party.PartyId;
import se.samplan.plan.events.PlanEvent;

/**
 * What a rule decided: the facts, and on whose behalf. No facts when nothing changes.
 */
record Decision(PartyId onBehalfOf, List<PlanEvent> facts) {
    static Decision of(PartyId onBehalfOf, PlanEvent... facts) {
        return new Decision(onBehalfOf, List.of(facts));
    }
}
