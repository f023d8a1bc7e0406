package se.samplan.plan.read;

import org.jspecify.annotations.Nullable;
import se.samplan.party.PersonId;

/**
 * One whose consent is needed.
 *
 * @param person null when it is a child without a sign-in
 * @param given does a consent of theirs stand on the day of the view?
 */
public record Consenter(@Nullable PersonId person, boolean given) {}
