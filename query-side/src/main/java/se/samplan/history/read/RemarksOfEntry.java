package se.samplan.history.read;

import org.jspecify.annotations.Nullable;
import se.samplan.plan.EntryId;
import se.samplan.plan.PlanId;
import se.samplan.platform.actor.Actor;

/**
 * What was said about an entry of a plan, latest first, also what the plan itself does not tell any more. Answered with
 * {@link EntryRemarks}, refused with {@code no-access}.
 *
 * @param before the {@code next} of the answer before; null: from the latest
 * @param size 1 to 100
 */
public record RemarksOfEntry(
        PlanId plan, EntryId entry, @Nullable String before, int size, Actor reader) {}
