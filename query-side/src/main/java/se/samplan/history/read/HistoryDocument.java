package se.samplan.history.read;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import se.samplan.child.ChildId;

/** A line as stored: with the child, so that what concerns the child stands in the history of each of its plans. */
record HistoryDocument(@JsonUnwrapped HistoryEntry line, ChildId child) {

    static HistoryDocument of(HistoryEntry line, ChildId child) {
        return new HistoryDocument(line, child);
    }
}
