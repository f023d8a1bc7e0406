/** What happened in a plan and who answered for what on any day, as known at any moment. Ids only, no personal text. */
@NullMarked
package se.samplan.history.read;

import org.jspecify.annotations.NullMarked;
