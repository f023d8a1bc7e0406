package se.samplan.plan.read;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.message.SealedReceipt;
import se.samplan.platform.reader.AwaitsWrite;

/**
 * The plans this reader may see. Answered with {@link PlanList}.
 *
 * @param text searched in everything the reader may see, as Swedish words; empty: all
 * @param filter all must hold; empty: all plans
 * @param page from 0; {@code (page + 1) * size} at most {@value #DEEPEST}
 * @param size 1 to 100
 */
public record PlansOfReader(
        Actor reader,
        String text,
        Set<PlanFilter> filter,
        PlanSort sort,
        int page,
        int size,
        @Nullable SealedReceipt after)
        implements AwaitsWrite {

    /** So many plans can be turned to; a longer list is to be searched. */
    public static final int DEEPEST = 10_000;
}
