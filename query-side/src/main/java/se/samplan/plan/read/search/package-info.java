/** Lists of plans: searched, filtered and sorted in the engine, answered from a line that is stored for it. */
@NullMarked
package se.samplan.plan.read.search;

import org.jspecify.annotations.NullMarked;
