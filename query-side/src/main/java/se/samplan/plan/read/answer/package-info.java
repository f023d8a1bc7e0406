/** Answers the questions about plans: which of the steps below answers which question, and how a refusal travels. */
@NullMarked
package se.samplan.plan.read.answer;

import org.jspecify.annotations.NullMarked;
