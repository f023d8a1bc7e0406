/** Waiting in tests: for what a test needs, with an end, and never in silence. Stands in tests only and ships with nothing. */
@NullMarked
package se.samplan.ops.waiting;

import org.jspecify.annotations.NullMarked;
