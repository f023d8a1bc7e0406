/**
 * What goes wrong in operation, done on purpose while people work: {@link se.samplan.ops.endtoend.faults.Load} works and keeps its own
 * list of what was acknowledged, {@link se.samplan.ops.endtoend.faults.Truth} says afterwards whether all of it stands.
 */
@NullMarked
package se.samplan.ops.endtoend.faults;

import org.jspecify.annotations.NullMarked;
