/** Plays scenarios against a running hub and says what held and what did not. */
@NullMarked
package se.samplan.ops.player;

import org.jspecify.annotations.NullMarked;
