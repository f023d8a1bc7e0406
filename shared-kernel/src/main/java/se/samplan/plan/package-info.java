/** The joint plan of one child: needs, goals and who has promised what. */
@NullMarked
package se.samplan.plan;

import org.jspecify.annotations.NullMarked;
