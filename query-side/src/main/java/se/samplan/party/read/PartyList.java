package se.samplan.party.read;

import java.util.List;

/**
 * One page of units, by name. {@code total} counts all that match.
 *
 * @param page from 0
 * @param size at most so many stand on a page
 */
public record PartyList(List<KnownParty> parties, long total, int page, int size) {

    /** Are there units after those of this page? */
    public boolean hasMore() {
        return (page + 1L) * size < total;
    }
}
