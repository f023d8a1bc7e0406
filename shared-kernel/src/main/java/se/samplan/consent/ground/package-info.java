/** The one rule of ground, used alike by the room that decides and the room that shows. */
@NullMarked
package se.samplan.consent.ground;

import org.jspecify.annotations.NullMarked;
