/** Which of the two rooms are at work in a process. */
@NullMarked
package se.samplan.ops.sides;

import org.jspecify.annotations.NullMarked;
