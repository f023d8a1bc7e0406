package se.samplan.history.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.events.PlanEvent;
import se.samplan.platform.search.RecordedEvent;

/** Opens the rule of who carried what to tests beside it. */
public final class TellsWhoCarried {

    private TellsWhoCarried() {}

    public static Responsible on(LocalDate day, Instant known, CommitmentId commitment, List<HistoryEntry> lines) {
        return ResponsibilityTimeline.on(day, known, commitment, lines);
    }

    public static Stream<HistoryEntry> line(RecordedEvent recorded) {
        return recorded.payload() instanceof PlanEvent event
                ? Stream.of(HistoryEntryFactory.of(recorded, event))
                : Stream.empty();
    }
}
