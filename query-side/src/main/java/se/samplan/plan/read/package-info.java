/**
 * The shared plan as each party may see it: the questions, and what they are answered with. The answers are made in the packages below,
 * each in its own step: the events are folded, made visible to one party, stored as a document, and searched.
 */
@NullMarked
package se.samplan.plan.read;

import org.jspecify.annotations.NullMarked;
