package se.samplan.ops.children;

import java.time.Duration;

/** How long to wait before the next start: doubles for a child that keeps dying, starts over after a good minute. */
final class Backoff {

    static final Duration FIRST = Duration.ofMillis(250);
    static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LONG_ENOUGH_TO_FORGET = Duration.ofMinutes(1);

    private Duration next = FIRST;
    private long startedAt = System.nanoTime();

    void started() {
        startedAt = System.nanoTime();
    }

    Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    Duration next() {
        if (sinceStart().compareTo(LONG_ENOUGH_TO_FORGET) > 0) {
            next = FIRST;
        }
        Duration pause = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }
}
