/** JSON endpoints for what can be asked of a plan. */
@NullMarked
package se.samplan.plan.write.web;

import org.jspecify.annotations.NullMarked;
