/** The child whose plan it is, the guardians, and what may be known about where they are. */
@NullMarked
package se.samplan.child;

import org.jspecify.annotations.NullMarked;
