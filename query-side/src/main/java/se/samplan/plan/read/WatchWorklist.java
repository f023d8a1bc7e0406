package se.samplan.plan.read;

import se.samplan.platform.actor.Actor;

/**
 * A subscription: first how far the reader's views of all plans of the party or family have come, then how far each time one of them
 * has changed, as the position of the newest event in it; -1 where there are none.
 */
public record WatchWorklist(Actor reader) {}
