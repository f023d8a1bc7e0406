/** What the operator sees of the engines: which processing groups run, what they have put aside, how far behind they are. */
@NullMarked
package se.samplan.ops.health;

import org.jspecify.annotations.NullMarked;
