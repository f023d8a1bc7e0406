/** JSON endpoints for what can be asked of the party register. */
@NullMarked
package se.samplan.party.write.web;

import org.jspecify.annotations.NullMarked;
