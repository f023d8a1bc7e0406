/** The hub's one clock. In evaluation it can be moved, and everything that waits for a time follows. */
@NullMarked
package se.samplan.ops.clock;

import org.jspecify.annotations.NullMarked;
