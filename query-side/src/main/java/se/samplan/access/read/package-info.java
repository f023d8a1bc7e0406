/** Who looked a child up by number, for those whom it concerns: the family, and the auditor of the unit that looked. */
@NullMarked
package se.samplan.access.read;

import org.jspecify.annotations.NullMarked;
