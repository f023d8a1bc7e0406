package se.samplan.ops.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asked of every process of the hub, so that all keep the same time.
 *
 * @param now what time it is; null for real time again
 */
record MoveClock(@Nullable Instant now) {}
