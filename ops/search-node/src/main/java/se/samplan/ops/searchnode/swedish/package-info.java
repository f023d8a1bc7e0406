/**
 * A module of the node that gives it the text analysis Samplan's views ask for, under the names and settings that a stock
 * Elasticsearch has for them: the same index settings work on both.
 */
@NullMarked
package se.samplan.ops.searchnode.swedish;

import org.jspecify.annotations.NullMarked;
