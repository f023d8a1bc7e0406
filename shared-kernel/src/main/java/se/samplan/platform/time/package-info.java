/** Days as people count them. */
@NullMarked
package se.samplan.platform.time;

import org.jspecify.annotations.NullMarked;
