package se.samplan.plan;

import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of everything stored about a plan up to a version, the present one when none is given. Answered with {@code Digest};
 * refused with {@code no-access} when there is no such plan, {@code invalid} when it has not come to that version. Says nothing about
 * who may ask: that is for the one who takes the question.
 */
public record DigestOfPlan(PlanId plan, @Nullable Long version) {}
