package se.samplan.platform.reader;

import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Threads for work that waits for engines. Nobody interrupts them: a browser that goes away cancels its request, a cancelled request
 * interrupts a thread of {@link Schedulers#boundedElastic()}, and an interrupt in the middle of a file's reading or writing closes
 * the whole embedded database. Here the work runs to its end, and only its answer is dropped.
 */
public final class BlockingScheduler {
    // Made from a plain executor, since only then does cancelling leave the running task alone.
    private static final Scheduler THREADS =
            Schedulers.fromExecutor(task -> Schedulers.boundedElastic().schedule(task));

    private BlockingScheduler() {}

    public static Scheduler threads() {
        return THREADS;
    }
}
