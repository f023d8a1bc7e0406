/** A scenario as it stands in its file: read, checked and, if wished, moved in time, before anything is played. */
@NullMarked
package se.samplan.ops.player.script;

import org.jspecify.annotations.NullMarked;
