/**
 * Runs other programs of Samplan as child processes: starts them, waits until they are ready, brings them back when they
 * die, and makes sure that none outlives its parent. Uses the JDK alone, so that parent and child can both depend on it.
 */
@NullMarked
package se.samplan.ops.children;

import org.jspecify.annotations.NullMarked;
