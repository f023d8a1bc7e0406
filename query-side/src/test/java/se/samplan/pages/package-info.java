/** The pages without a hub. */
@NullMarked
package se.samplan.pages;

import org.jspecify.annotations.NullMarked;
