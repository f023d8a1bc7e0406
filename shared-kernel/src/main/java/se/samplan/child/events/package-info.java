/** Events about a child. */
@NullMarked
package se.samplan.child.events;

import org.jspecify.annotations.NullMarked;
