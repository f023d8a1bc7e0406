/** Decides about parties and their staff, and keeps the registers that span them. */
@NullMarked
package se.samplan.party.write;

import org.jspecify.annotations.NullMarked;
