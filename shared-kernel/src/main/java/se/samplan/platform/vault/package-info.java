/** Sealed text: readable only with the key of the child and the controlling party, unreadable for ever once it is destroyed. */
@NullMarked
package se.samplan.platform.vault;

import org.jspecify.annotations.NullMarked;
