/** What every page has in common: who reads, days and names in words, forms that survive an error, and how commands are sent. */
@NullMarked
package se.samplan.pages.frame;

import org.jspecify.annotations.NullMarked;
