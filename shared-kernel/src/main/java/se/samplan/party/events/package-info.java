/** Events about parties and their staff. */
@NullMarked
package se.samplan.party.events;

import org.jspecify.annotations.NullMarked;
