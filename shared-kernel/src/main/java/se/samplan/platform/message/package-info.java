/** What every message between the rooms has in common: ids, words, commands, receipts. */
@NullMarked
package se.samplan.platform.message;

import org.jspecify.annotations.NullMarked;
