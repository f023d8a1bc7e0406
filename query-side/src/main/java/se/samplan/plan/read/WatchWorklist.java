package se.samplan.plan.read;

import se.samplan.platform.actor.Actor;

/**
 * A subscription: first what the reader's views of all plans of the party or family tell now, as one number, then a signal each time one
 * of them tells something else.
 */
public record WatchWorklist(Actor reader) {
    /** What bookmarks of that number are about. */
    public static final String ABOUT = "all plans";
}
