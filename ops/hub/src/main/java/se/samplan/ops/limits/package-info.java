/** How much one person, one program and one address may ask for in a while, so that nobody makes the others wait. */
@NullMarked
package se.samplan.ops.limits;

import org.jspecify.annotations.NullMarked;
