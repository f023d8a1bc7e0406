package se.samplan.platform.reader;

import se.samplan.platform.actor.Actor;
import se.samplan.platform.message.Receipt;

/** Knows who wrote what: whoever can't read a stream (yet) may wait only for what they wrote themselves. */
public interface OwnWrites {

    /** Whether the event that the receipt names is this person's. */
    boolean isOwn(Actor reader, Receipt receipt);
}
