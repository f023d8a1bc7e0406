package se.samplan.plan.write;

import java.util.List;
import se.samplan.party.PartyId;
import se.samplan.plan.events.PlanEvent;

/**
 * What a rule decided: the events, and on whose behalf. No events when nothing changes.
 */
record Decision(PartyId onBehalfOf, List<PlanEvent> events) {
    static Decision of(PartyId onBehalfOf, PlanEvent... events) {
        return new Decision(onBehalfOf, List.of(events));
    }
}
