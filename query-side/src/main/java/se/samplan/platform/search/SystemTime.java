package se.samplan.platform.search;

import java.time.Clock;

/** The machine's own time, also where the hub's clock is moved: claims on work are kept alive by it, and durations measured. */
public record SystemTime(Clock clock) {}
