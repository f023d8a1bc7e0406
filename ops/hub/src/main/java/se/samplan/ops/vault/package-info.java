/** Gives the vault its ring of keys and the installation's key encryption key. */
@NullMarked
package se.samplan.ops.vault;

import org.jspecify.annotations.NullMarked;
