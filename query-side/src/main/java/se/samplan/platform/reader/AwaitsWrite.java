package se.samplan.platform.reader;

import org.jspecify.annotations.Nullable;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.message.SealedReceipt;

/** A question of somebody who may have written just now, and wants to see it. */
public interface AwaitsWrite {

    Actor reader();

    @Nullable
    SealedReceipt after();
}
