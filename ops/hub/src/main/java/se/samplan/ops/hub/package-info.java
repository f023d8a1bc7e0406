/** The runnable hub: where the rooms meet one process. Starts, announces itself and stops; decides nothing. */
@NullMarked
package se.samplan.ops.hub;

import org.jspecify.annotations.NullMarked;
