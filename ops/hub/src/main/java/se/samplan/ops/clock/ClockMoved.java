package se.samplan.ops.clock;

import java.time.Instant;

/** The hub's clock has been put to another time; whoever waits for a moment should look again. */
public record ClockMoved(Instant now) {}
