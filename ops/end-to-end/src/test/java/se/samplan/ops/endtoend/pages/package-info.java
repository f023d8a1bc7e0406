/** The pages in a real browser, on the hub with the demo in it. */
@NullMarked
package se.samplan.ops.endtoend.pages;

import org.jspecify.annotations.NullMarked;
