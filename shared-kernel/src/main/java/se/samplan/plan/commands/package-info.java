/** What the parties of a plan ask, promise and decide. */
@NullMarked
package se.samplan.plan.commands;

import org.jspecify.annotations.NullMarked;
