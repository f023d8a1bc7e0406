package se.samplan.plan.read;

import se.samplan.platform.actor.Actor;

/** A subscription: true each time any plan of the reader's party or family has changed. */
public record WatchWorklist(Actor reader) {}
