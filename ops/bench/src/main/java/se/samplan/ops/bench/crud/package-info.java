/** What a team would build instead: rows that are changed, and Hibernate Envers for their history. */
@NullMarked
package se.samplan.ops.bench.crud;

import org.jspecify.annotations.NullMarked;
