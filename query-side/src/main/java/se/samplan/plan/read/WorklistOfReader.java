package se.samplan.plan.read;

import org.jspecify.annotations.Nullable;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.message.SealedReceipt;
import se.samplan.platform.reader.AwaitsWrite;

/**
 * What waits for this person, over all plans of the party: what to answer, what is mine, what is late, what is new since last looked.
 * Answered with {@link Worklist}.
 *
 * @param page from 0; {@code page * size} at most 10,000
 * @param size plans on a page, 1 to 100
 */
public record WorklistOfReader(Actor reader, @Nullable SealedReceipt after, int page, int size) implements AwaitsWrite {

    /** So many plans stand on a page unless another number is asked for. */
    public static final int USUAL_SIZE = 30;
}
