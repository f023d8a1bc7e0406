/** Texts as they come in at the JSON endpoints. */
@NullMarked
package se.samplan.ops.texts;

import org.jspecify.annotations.NullMarked;
