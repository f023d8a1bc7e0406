/** Decides about children: identity numbers, guardians, custody, protected identity. */
@NullMarked
package se.samplan.child.write;

import org.jspecify.annotations.NullMarked;
