/** What came out: medians with their spread, tables, and the file they are written to. */
@NullMarked
package se.samplan.ops.bench.report;

import org.jspecify.annotations.NullMarked;
