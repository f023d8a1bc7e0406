/** Barnets ärende: who answers for the child, and do we take over? For a unit that need not take part in any plan. */
@NullMarked
package se.samplan.pages.cases;

import org.jspecify.annotations.NullMarked;
