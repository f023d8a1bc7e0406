/** Who was responsible on a day, as known at a moment: asked of the hub's views and of Envers. */
@NullMarked
package se.samplan.ops.bench.history;

import org.jspecify.annotations.NullMarked;
