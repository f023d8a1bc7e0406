/** Signals to whoever watches a plan or a worklist that there is something new, without content. */
@NullMarked
package se.samplan.plan.read.updates;

import org.jspecify.annotations.NullMarked;
