/** Events about consent. */
@NullMarked
package se.samplan.consent.events;

import org.jspecify.annotations.NullMarked;
