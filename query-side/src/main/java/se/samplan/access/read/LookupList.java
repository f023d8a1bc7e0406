package se.samplan.access.read;

import java.util.List;
import se.samplan.party.read.Names;

/**
 * One page of look-ups, the latest first.
 *
 * @param page from 0
 * @param more are there earlier ones, on the next page?
 */
public record LookupList(List<SeenLookup> lookups, Names names, int page, boolean more) {
    /** So many stand on a page. */
    public static final int SIZE = 50;

    /** So many can be turned to. */
    public static final int DEEPEST = 10_000;
}
