/** How events are written down and read back for ever: their JSON, the changes of shape they have gone through, and the proof that none was altered. */
@NullMarked
package se.samplan.platform.history;

import org.jspecify.annotations.NullMarked;
