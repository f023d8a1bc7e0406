/** How a unit stands to a child's case, whether it takes part in a plan or not. */
@NullMarked
package se.samplan.plan.read.cases;

import org.jspecify.annotations.NullMarked;
