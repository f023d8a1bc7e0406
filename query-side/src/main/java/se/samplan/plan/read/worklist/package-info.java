/** What waits for one person over all plans of the party, the most pressing first, and what is new there. */
@NullMarked
package se.samplan.plan.read.worklist;

import org.jspecify.annotations.NullMarked;
