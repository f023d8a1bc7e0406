/** Moves everything a hub has kept from one store to another: every event as it stands, and what belongs with the events. */
@NullMarked
package se.samplan.ops.copy;

import org.jspecify.annotations.NullMarked;
