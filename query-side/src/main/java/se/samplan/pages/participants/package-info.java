/** Deltagare och samtycke: who takes part, and who may know what? */
@NullMarked
package se.samplan.pages.participants;

import org.jspecify.annotations.NullMarked;
