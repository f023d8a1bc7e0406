/** JSON endpoints for what can be asked about a child. */
@NullMarked
package se.samplan.child.write.web;

import org.jspecify.annotations.NullMarked;
