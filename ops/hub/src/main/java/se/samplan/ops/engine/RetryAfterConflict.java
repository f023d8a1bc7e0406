package se.samplan.ops.engine;

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.AbstractRetryScheduler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Sends a command again, a few times and soon, when another writer came first in the same stream: decided anew on the
 * newer state, it may well be allowed. Every other failure is an answer and goes back at once.
 */
class RetryAfterConflict extends AbstractRetryScheduler {

    private static final int TRIES_MORE = 4;

    RetryAfterConflict(ScheduledExecutorService thread) {
        super(new Rules().retryExecutor(thread).maxRetryCount(TRIES_MORE));
    }

    @Override
    protected boolean isExplicitlyNonTransient(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof ConcurrencyException || one instanceof AggregateStreamCreationException) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected long computeRetryInterval(
            CommandMessage command, RuntimeException last, List<Class<? extends Throwable>[]> failures) {
        // Spread out, so that two that met once do not meet again.
        return ThreadLocalRandom.current().nextLong(5, 20L << failures.size());
    }

    private static final class Rules extends AbstractRetryScheduler.Builder<Rules> {}
}
