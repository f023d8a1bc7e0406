package se.samplan.ops.waiting;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Waits until there is what a test needs, instead of taking for granted that it is there. While it waits, {@link Heartbeat} can say for
 * what; when it waited in vain, the failure says what was seen last.
 */
public final class Await {
    /** Long enough for anything that takes seconds, also on a machine that has other things to do. */
    public static final Duration A_MINUTE = Duration.ofMinutes(1);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Await() {}

    /** Waits at most a minute. */
    public static void until(String what, BooleanSupplier there) {
        until(what, A_MINUTE, there);
    }

    /**
     * @param what what is waited for, to follow the word "for"
     * @param there may throw when it can never come
     */
    public static void until(String what, Duration within, BooleanSupplier there) {
        until(what, within, there::getAsBoolean, Boolean.TRUE::equals);
    }

    /**
     * @param what what is waited for, to follow the word "for"
     * @param look may throw when it can never come
     * @return what was enough
     */
    public static <T> T until(String what, Duration within, Supplier<T> look, Predicate<? super T> enough) {
        long begin = System.nanoTime();
        try (var waiting = Heartbeat.waitsFor(what)) {
            while (true) {
                T seen = look.get();
                if (enough.test(seen)) {
                    return seen;
                }
                if (System.nanoTime() - begin > within.toNanos()) {
                    throw new AssertionError(
                            "waited %d s in vain for %s, last seen: %s".formatted(within.toSeconds(), what, seen));
                }
                pause(PAUSE);
            }
        }
    }

    /** Lets time go by, where time itself is what the test needs. */
    public static void pause(Duration pause) {
        long end = System.nanoTime() + pause.toNanos();
        for (long left = pause.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("stopped while waiting");
            }
        }
    }
}
