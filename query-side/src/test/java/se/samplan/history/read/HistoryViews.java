package se.samplan.history.read;

import se.samplan.platform.search.View;

/** Opens the view of the history to tests beside it. */
public final class HistoryViews {

    private HistoryViews() {}

    public static View of() {
        return new HistoryView();
    }
}
