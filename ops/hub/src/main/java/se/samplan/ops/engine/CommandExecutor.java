package se.samplan.ops.engine;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;

/**
 * Threads for commands: a command waits for the database, never the event loop that brought it. Only so many at once, that those at work
 * always find the connections they need; the rest wait their turn. The threads stay, because what is kept per thread is dear to make: the
 * randomness that seals texts above all.
 */
class CommandExecutor implements Executor, DisposableBean {

    private final ExecutorService threads;

    CommandExecutor(int atOnce) {
        threads = Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().name("command-", 0).factory());
    }

    @Override
    public void execute(Runnable command) {
        threads.execute(command);
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
