package se.samplan.history.read;

import org.jspecify.annotations.Nullable;
import se.samplan.plan.events.PlanEvent;
import se.samplan.plan.read.EventSubject;
import se.samplan.plan.read.EventWord;
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
                EventWord.of(recorded.payload()),
                recorded.actor(),
                recorded.party(),
                recorded.role(),
                event == null ? null : EventSubject.entry(event),
                telling.day(),
                telling.to(),
                telling.toPerson());
    }
}
