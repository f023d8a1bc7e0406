/** The page of one plan: what is wanted, who does what by when, and what can be done about it. */
@NullMarked
package se.samplan.pages.plan;

import org.jspecify.annotations.NullMarked;
