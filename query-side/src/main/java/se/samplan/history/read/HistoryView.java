package se.samplan.history.read;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.events.ChildEvent;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.plan.events.PlanEvent;
import se.samplan.platform.search.Batch;
import se.samplan.platform.search.Fact;
import se.samplan.platform.search.IndexForm;
import se.samplan.platform.search.Shelf;
import se.samplan.platform.search.View;

/** One line for each fact about a child, its consents and its plans: ids, days and words, no personal text. */
final class HistoryView implements View {
    static final String HISTORY = "history";

    @Override
    public List<IndexForm> indexes() {
        return List.of(new IndexForm(HISTORY, "search/history.json"));
    }

    @Override
    public Projection project(Shelf shelf) {
        return new Filling();
    }

    private static final class Filling implements Projection {

        @Override
        public void take(Fact fact, Batch batch) {
            if (fact.child() == null) {
                return;
            }
            switch (fact.payload()) {
                case PlanEvent it -> put(fact, it, batch);
                case ConsentEvent it -> put(fact, null, batch);
                case ChildEvent it -> put(fact, null, batch);
                default -> {
                    // About no child.
                }
            }
        }

        @Override
        public void forget(String key) {
            // Remembers nothing.
        }

        private static void put(Fact fact, @Nullable PlanEvent event, Batch batch) {
            ChildId child = Objects.requireNonNull(fact.child());
            batch.put(
                    HISTORY,
                    Long.toString(fact.position()),
                    fact.key(),
                    fact.position(),
                    HistoryDocument.of(HistoryLines.of(fact, event), child));
        }
    }
}
