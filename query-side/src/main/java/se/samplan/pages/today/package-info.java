/** Min dag: what waits for me? */
@NullMarked
package se.samplan.pages.today;

import org.jspecify.annotations.NullMarked;
