/**
 * A door with a key before the node's HTTP interface, for when others can log in on the same machine. Part of the module that speaks
 * HTTP, whose classes it builds on.
 */
@NullMarked
package se.samplan.ops.searchnode.door;

import org.jspecify.annotations.NullMarked;
