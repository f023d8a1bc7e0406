package se.samplan.plan.read;

import org.jspecify.annotations.Nullable;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.message.Receipt;

/**
 * What waits for this person, over all plans of the party: what to answer, what is mine, what is late, what is new since last looked.
 * Answered with {@link Worklist}.
 */
public record WorklistOfReader(Actor reader, @Nullable Receipt after) {}
