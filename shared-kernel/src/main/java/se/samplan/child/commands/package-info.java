/** What people ask about a child. */
@NullMarked
package se.samplan.child.commands;

import org.jspecify.annotations.NullMarked;
