package se.samplan.history.read;

import org.jspecify.annotations.Nullable;
import se.samplan.plan.events.PlanEvent;
import se.samplan.plan.read.Concerns;
import se.samplan.plan.read.FactWord;
import se.samplan.platform.search.Fact;

/** Makes a line of a fact. */
final class HistoryLines {

    private HistoryLines() {}

    /** @param event the fact when it is one of a plan; null when it is of the child or of the consents */
    static HistoryLine of(Fact fact, @Nullable PlanEvent event) {
        Telling telling = Telling.of(fact.payload());
        return new HistoryLine(
                fact.position(),
                fact.stream(),
                fact.version(),
                event == null ? null : event.plan(),
                fact.at(),
                FactWord.of(fact.payload()),
                fact.actor(),
                fact.party(),
                fact.role(),
                event == null ? null : Concerns.entry(event),
                telling.day(),
                telling.to(),
                telling.toPerson());
    }
}
