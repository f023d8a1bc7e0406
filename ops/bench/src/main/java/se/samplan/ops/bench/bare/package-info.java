/** Axon and nothing else: one aggregate, one command, one event. */
@NullMarked
package se.samplan.ops.bench.bare;

import org.jspecify.annotations.NullMarked;
