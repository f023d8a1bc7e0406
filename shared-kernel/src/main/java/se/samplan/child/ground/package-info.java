/** What the events of a child say of who holds its case, read alike by what decides and what shows. */
@NullMarked
package se.samplan.child.ground;

import org.jspecify.annotations.NullMarked;
