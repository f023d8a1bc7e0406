/** Who acts: always from the verified sign-in, carried beside every intention and fact. */
@NullMarked
package se.samplan.platform.actor;

import org.jspecify.annotations.NullMarked;
