/** Wires the engines under the house: event store, command bus, processors, dead letters and deadlines. Knows no domain. */
@NullMarked
package se.samplan.ops.engine;

import org.jspecify.annotations.NullMarked;
