/** Events into views: taken in live, rebuilt, and how soon they are seen; beside it the client's own bulk indexing. */
@NullMarked
package se.samplan.ops.bench.views;

import org.jspecify.annotations.NullMarked;
