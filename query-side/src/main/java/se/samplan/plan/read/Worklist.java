package se.samplan.plan.read;

import java.util.List;
import se.samplan.party.read.Names;
import se.samplan.platform.reader.MayLag;

/**
 * What waits, the most pressing first: late, then what others wait for, then by due date; news last. A page of it: plan by plan, so that
 * everything that waits in a plan stands on the same page.
 *
 * @param since a bookmark of the reader's views when this was gathered; whoever wants to hear when they have changed sends it along
 * @param page from 0, of {@code size} plans with something that waits, and {@code size} with something new
 * @param waiting how many plans there are where something waits, on all pages
 * @param ownOnly of some plan what others contributed is left out for the moment
 * @param changed how many plans there are where there may be news, on all pages
 */
public record Worklist(
        List<WorkItem> items,
        Names names,
        String since,
        boolean catchingUp,
        int page,
        int size,
        long waiting,
        long changed,
        boolean ownOnly)
        implements MayLag {

    /** Does more wait than stands on this page and those before it? */
    public boolean moreWaits() {
        return waiting > (page + 1L) * size;
    }

    /** May there be news in more plans than those looked through on this page and those before it? */
    public boolean moreNews() {
        return changed > (page + 1L) * size;
    }
}
