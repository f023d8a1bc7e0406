/** How a no crosses from the room that decides to the one that asked. */
@NullMarked
package se.samplan.platform.refusal;

import org.jspecify.annotations.NullMarked;
