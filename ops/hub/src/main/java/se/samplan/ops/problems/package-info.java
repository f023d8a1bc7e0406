/** Every refusal as a problem detail (RFC 9457), in one place for all of the hub's JSON endpoints. */
@NullMarked
package se.samplan.ops.problems;

import org.jspecify.annotations.NullMarked;
