/** Moves everything a hub has kept from one store to another: every fact as it stands, and what belongs with the facts. */
@NullMarked
package se.samplan.ops.copy;

import org.jspecify.annotations.NullMarked;
