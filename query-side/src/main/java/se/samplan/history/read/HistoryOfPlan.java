package se.samplan.history.read;

import org.jspecify.annotations.Nullable;
import se.samplan.plan.PlanId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.message.SealedReceipt;
import se.samplan.platform.reader.AwaitsWrite;

/**
 * Everything that happened in a plan, that the reader may see; an auditor sees every line. Answered with {@link PlanHistory}, refused
 * with {@code no-access}.
 */
public record HistoryOfPlan(
        PlanId plan, Actor reader, @Nullable SealedReceipt after) implements AwaitsWrite {}
