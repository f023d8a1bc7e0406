/** What the events say about one child and its plans, texts still sealed: a pure fold, one event after another. */
@NullMarked
package se.samplan.plan.read.fold;

import org.jspecify.annotations.NullMarked;
