package se.samplan.ops.engine;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;

/**
 * Takes a command again, a few times and soon, when another writer came first in the same stream: decided anew on the newer state, it
 * may well be allowed. Every other failure is an answer and goes back at once. It is tried again here, where the command is decided,
 * since the kind of a failure does not cross from process to process.
 */
class RetryingCommandBus extends AsynchronousCommandBus {

    private static final int TRIES_MORE = 4;
    private final ScheduledExecutorService thread;

    RetryingCommandBus(Builder builder, ScheduledExecutorService thread) {
        super(builder);
        this.thread = thread;
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        handle(command, handler, callback, 0);
    }

    private <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback,
            int tried) {
        super.<C, R>handle(command, handler, (taken, result) -> {
            if (tried < TRIES_MORE && result.isExceptional() && ConcurrencyFailures.isOne(result.exceptionResult())) {
                // Spread out, so that two that met once do not meet again.
                long pause = ThreadLocalRandom.current().nextLong(5, 20L << tried);
                thread.schedule(() -> handle(command, handler, callback, tried + 1), pause, TimeUnit.MILLISECONDS);
            } else {
                callback.onResult(taken, result);
            }
        });
    }
}
