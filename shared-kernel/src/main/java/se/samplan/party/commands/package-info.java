/** What people ask of the party register. */
@NullMarked
package se.samplan.party.commands;

import org.jspecify.annotations.NullMarked;
