package se.samplan.plan.read;

import org.jspecify.annotations.Nullable;
import se.samplan.plan.PlanId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.message.SealedReceipt;
import se.samplan.platform.reader.AwaitsWrite;

/**
 * One plan as this reader may see it. Answered with {@link ShownPlan}; refused with {@code no-access} in the same way whether the plan
 * does not exist or is not for the reader.
 *
 * @param after wait (bounded) until the view has seen this
 */
public record PlanOfReader(
        PlanId plan, Actor reader, @Nullable SealedReceipt after) implements AwaitsWrite {}
