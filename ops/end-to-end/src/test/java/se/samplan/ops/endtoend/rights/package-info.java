/** Every door of the hub tried by every kind of person, and the table that says what is right. */
@NullMarked
package se.samplan.ops.endtoend.rights;

import org.jspecify.annotations.NullMarked;
