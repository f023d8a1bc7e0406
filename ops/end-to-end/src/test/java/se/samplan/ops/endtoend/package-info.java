/**
 * The hub from the outside, as it is shipped. {@link se.samplan.ops.endtoend.RunningHub} starts it once for all tests that only need a
 * hub; tests that stop or kill one start their own.
 */
@NullMarked
package se.samplan.ops.endtoend;

import org.jspecify.annotations.NullMarked;
