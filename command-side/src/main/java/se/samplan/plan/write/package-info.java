/** Decides what may happen in a plan: the aggregate, its state, its rules and their refusals. */
@NullMarked
package se.samplan.plan.write;

import org.jspecify.annotations.NullMarked;
