/** The command path: the hub's own against bare Axon, raw inserts and JPA with Envers. */
@NullMarked
package se.samplan.ops.bench.commands;

import org.jspecify.annotations.NullMarked;
