package se.samplan.plan.read;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.message.Receipt;
import se.samplan.platform.reader.AwaitsWrite;

/**
 * The plans this reader may see. Answered with {@link PlanList}.
 *
 * @param text searched in everything the reader may see, as Swedish words; empty: all
 * @param filter all must hold; empty: all plans
 * @param page from 0; {@code page * size} at most 10,000
 * @param size 1 to 100
 */
public record PlansOfReader(
        Actor reader,
        String text,
        Set<PlanFilter> filter,
        PlanSort sort,
        int page,
        int size,
        @Nullable Receipt after)
        implements AwaitsWrite {}
