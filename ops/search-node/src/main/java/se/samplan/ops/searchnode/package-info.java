/**
 * Runs one Elasticsearch node in a process of its own, from Elasticsearch's published jars. What it does beyond that is
 * only what a child process must: listen on 127.0.0.1 alone, keep others off its data, and end with its parent.
 */
@NullMarked
package se.samplan.ops.searchnode;

import org.jspecify.annotations.NullMarked;
