/** The hub as it is shipped, started as its own processes and met from the outside. */
@NullMarked
package se.samplan.ops.bench.running;

import org.jspecify.annotations.NullMarked;
