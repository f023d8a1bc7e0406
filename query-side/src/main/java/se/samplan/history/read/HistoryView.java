package se.samplan.history.read;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.events.ChildEvent;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.plan.events.PlanEvent;
import se.samplan.platform.search.Batch;
import se.samplan.platform.search.IndexForm;
import se.samplan.platform.search.IndexGeneration;
import se.samplan.platform.search.RecordedEvent;
import se.samplan.platform.search.View;

/** One line for each event about a child, its consents and its plans: ids, days and words, no personal text. */
final class HistoryView implements View {
    static final String HISTORY = "history";

    @Override
    public List<IndexForm> indexes() {
        return List.of(new IndexForm(HISTORY, "search/history.json"));
    }

    @Override
    public Projection project(IndexGeneration generation) {
        return new HistoryProjection();
    }

    private static final class HistoryProjection implements Projection {

        @Override
        public void take(RecordedEvent recorded, Batch batch) {
            if (recorded.child() == null) {
                return;
            }
            switch (recorded.payload()) {
                case PlanEvent it -> put(recorded, it, batch);
                case ConsentEvent it -> put(recorded, null, batch);
                case ChildEvent it -> put(recorded, null, batch);
                default -> {
                    // About no child.
                }
            }
        }

        @Override
        public void forget(String key) {
            // Remembers nothing.
        }

        private static void put(RecordedEvent recorded, @Nullable PlanEvent event, Batch batch) {
            ChildId child = Objects.requireNonNull(recorded.child());
            batch.put(
                    HISTORY,
                    Long.toString(recorded.position()),
                    recorded.key(),
                    recorded.position(),
                    HistoryDocument.of(HistoryEntryFactory.of(recorded, event), child, event));
        }
    }
}
