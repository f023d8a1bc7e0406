/**
 * Keeps the views in Elasticsearch: the client, generations of indexes, the processors that fill them in one bulk write per batch, and
 * rebuilding beside the live generation. Knows no domain.
 */
@NullMarked
package se.samplan.platform.search;

import org.jspecify.annotations.NullMarked;
