/** Who acts: always from the verified sign-in, carried beside every command and event. */
@NullMarked
package se.samplan.platform.actor;

import org.jspecify.annotations.NullMarked;
