/** The benchmark as a program: which parts are measured, how much of each, and where the figures go. */
@NullMarked
package se.samplan.ops.bench;

import org.jspecify.annotations.NullMarked;
