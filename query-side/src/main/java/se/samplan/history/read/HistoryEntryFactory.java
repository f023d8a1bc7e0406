package se.samplan.history.read;

import org.jspecify.annotations.Nullable;
import se.samplan.plan.events.PlanEvent;
import se.samplan.platform.message.Words;
import se.samplan.platform.search.RecordedEvent;

/** Makes a line of an event. */
final class HistoryEntryFactory {

    private HistoryEntryFactory() {}

    /** @param event the event when it is one of a plan; null when it is of the child or of the consents */
    static HistoryEntry of(RecordedEvent recorded, @Nullable PlanEvent event) {
        EventDetails telling = EventDetails.of(recorded.payload());
        return new HistoryEntry(
                recorded.position(),
                recorded.stream(),
                recorded.version(),
                event == null ? null : event.plan(),
                recorded.at(),
                Words.of(recorded.payload().getClass()),
                recorded.actor(),
                recorded.party(),
                recorded.role(),
                event == null ? null : event.summary().entry(),
                telling.day(),
                telling.to(),
                telling.toPerson());
    }
}
