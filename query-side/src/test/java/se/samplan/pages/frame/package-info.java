/** Days, forms and failures of the pages. */
@NullMarked
package se.samplan.pages.frame;

import org.jspecify.annotations.NullMarked;
