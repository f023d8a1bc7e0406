/** New made-up numbers of the same form, so that a scenario can be played again on the same hub. */
@NullMarked
package se.samplan.ops.player.fresh;

import org.jspecify.annotations.NullMarked;
