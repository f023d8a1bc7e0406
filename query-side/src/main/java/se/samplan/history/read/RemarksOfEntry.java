package se.samplan.history.read;

import org.jspecify.annotations.Nullable;
import se.samplan.plan.EntryId;
import se.samplan.plan.PlanId;
import se.samplan.platform.actor.Actor;

/**
 * What was said about an entry of a plan, latest first, also what the plan itself does not tell any more. Answered with
 * {@link EntryRemarks}, refused with {@code no-access}.
 *
 * @param before only what was said before this place in the history; null: from the latest
 * @param size 1 to 100
 */
public record RemarksOfEntry(
        PlanId plan, EntryId entry, @Nullable Long before, int size, Actor reader) {}
