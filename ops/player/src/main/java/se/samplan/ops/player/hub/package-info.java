/** The hub as any outside program meets it: sign-in, commands, reads, the clock. */
@NullMarked
package se.samplan.ops.player.hub;

import org.jspecify.annotations.NullMarked;
