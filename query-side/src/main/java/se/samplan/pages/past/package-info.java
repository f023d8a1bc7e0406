/** What happened in a plan, and what was said about an entry, further back than the plan's page tells. */
@NullMarked
package se.samplan.pages.past;

import org.jspecify.annotations.NullMarked;
