package se.samplan.platform.history;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.upcasting.event.EventTypeUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import se.samplan.platform.actor.MetaDataKeys;

/**
 * Every change of shape that stored events have gone through, oldest first. An event in the store is never rewritten: it is read through
 * this chain. A line added here stays for ever, together with the golden file of the shape it reads.
 */
public final class EventUpcasters {

    private static final String ENTRY_STRUCK = "se.samplan.plan.events.EntryStruck";

    private static final String PLAN_PROPOSED = "se.samplan.plan.events.PlanProposed";
    private static final List<EventUpcaster> CHANGES = List.of(
            // An entry was always struck on behalf of the party that stands beside the event.
            new JsonUpcaster(
                    new StoredEventType(ENTRY_STRUCK, null),
                    new StoredEventType(ENTRY_STRUCK, "2"),
                    (json, beside) -> json.put("by", (String) beside.get(MetaDataKeys.PARTY))),
            // What was proposed before proposals had a last day is told by the rule that came with them.
            new JsonUpcaster(
                    new StoredEventType(PLAN_PROPOSED, null),
                    new StoredEventType(PLAN_PROPOSED, "2"),
                    (json, beside) -> json.put(
                            "lastDay", sixtyDaysAfter(json.get("foundOn").asString()))),
            // By which decision, on which day and for which reason was not told.
            toldMore("se.samplan.child.events.CaseOffered"),
            toldMore("se.samplan.child.events.CaseClaimed"),
            toldMore("se.samplan.child.events.CustodySet"),
            toldMore("se.samplan.child.events.IdentityProtected"),
            toldMore("se.samplan.child.events.ProtectionLifted"));

    private EventUpcasters() {}

    private static String sixtyDaysAfter(String day) {
        return LocalDate.parse(day).plusDays(60).toString();
    }

    public static EventUpcasterChain upcasters() {
        return chain(CHANGES);
    }

    static EventUpcasterChain chain(List<EventUpcaster> changes) {
        return new EventUpcasterChain(changes);
    }

    /** The second revision has a component that the first lacks, and that may be left out. */
    private static EventUpcaster toldMore(String event) {
        return new JsonUpcaster(
                new StoredEventType(event, null), new StoredEventType(event, "2"), (json, beside) -> json);
    }

    /** The event was called something else, or stood in another package. */
    static EventUpcaster renamed(StoredEventType old, Class<?> event) {
        return EventTypeUpcaster.from(old.type(), old.revision()).to(event, old.revision());
    }
}
