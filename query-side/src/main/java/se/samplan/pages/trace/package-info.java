/** Ansvarshistorik: who was responsible on that day, as known then? */
@NullMarked
package se.samplan.pages.trace;

import org.jspecify.annotations.NullMarked;
