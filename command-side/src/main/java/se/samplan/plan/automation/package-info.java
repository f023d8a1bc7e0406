/** Policies of the plan: hear an event, send a command. */
@NullMarked
package se.samplan.plan.automation;

import org.jspecify.annotations.NullMarked;
