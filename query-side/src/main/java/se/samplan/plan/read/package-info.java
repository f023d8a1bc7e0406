/** The shared plan as each party may see it: one document per plan and party, folded from the events, and the questions it answers. */
@NullMarked
package se.samplan.plan.read;

import org.jspecify.annotations.NullMarked;
