package se.samplan.history.read;

import java.util.function.Function;
import se.samplan.party.read.Directory;
import se.samplan.plan.read.document.PlanAccess;
import se.samplan.plan.read.document.PlanRights;
import se.samplan.plan.read.document.TextReading;
import se.samplan.platform.search.SearchClient;
import se.samplan.platform.search.View;

/** Opens the view of the history to tests beside it. */
public final class HistoryViews {

    private HistoryViews() {}

    public static View of() {
        return new HistoryView();
    }

    /** What was said about an entry, as the hub answers it. */
    public static Function<RemarksOfEntry, EntryRemarks> remarks(
            SearchClient search, PlanAccess access, TextReading texts, Directory directory) {
        return new RemarkReading(search, access, texts, directory, PlanRights.BOOKMARKS)::answer;
    }
}
