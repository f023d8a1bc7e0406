/** What one party may see of a plan, and what protected identity hides of it: from the sealed plan to the party's own, and as of today. */
@NullMarked
package se.samplan.plan.read.visibility;

import org.jspecify.annotations.NullMarked;
