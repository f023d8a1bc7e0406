/** Units and their staff by name, and the questions about them. */
@NullMarked
package se.samplan.party.read;

import org.jspecify.annotations.NullMarked;
