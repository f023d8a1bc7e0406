/** Events of a plan: who committed to what, when it was taken over, kept or broken. */
@NullMarked
package se.samplan.plan.events;

import org.jspecify.annotations.NullMarked;
