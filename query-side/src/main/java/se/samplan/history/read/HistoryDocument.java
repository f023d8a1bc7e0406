package se.samplan.history.read;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.plan.events.PlanEvent;
import se.samplan.platform.vault.SealedText;

/**
 * A line as stored: with the child, so that what concerns the child stands in the history of each of its plans.
 *
 * @param said what it says about an entry in words, sealed: opened for whoever asks and may read it
 */
record HistoryDocument(
        @JsonUnwrapped HistoryEntry line,
        ChildId child,
        @Nullable SealedText said) {

    static HistoryDocument of(HistoryEntry line, ChildId child, @Nullable PlanEvent event) {
        return new HistoryDocument(
                line, child, event == null ? null : event.summary().said());
    }
}
