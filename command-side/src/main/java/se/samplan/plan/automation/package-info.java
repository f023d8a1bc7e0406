/** Policies of the plan: hear a fact, send an intention. */
@NullMarked
package se.samplan.plan.automation;

import org.jspecify.annotations.NullMarked;
