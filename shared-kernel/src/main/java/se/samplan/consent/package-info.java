/** Who may know what about the child, from whom, until when. */
@NullMarked
package se.samplan.consent;

import org.jspecify.annotations.NullMarked;
