/** What stands in the place of ids for readers who must not know them. */
@NullMarked
package se.samplan.platform.alias;

import org.jspecify.annotations.NullMarked;
