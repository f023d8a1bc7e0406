/** The databases that the contestants run on, each contestant in one of its own. */
@NullMarked
package se.samplan.ops.bench.engine;

import org.jspecify.annotations.NullMarked;
