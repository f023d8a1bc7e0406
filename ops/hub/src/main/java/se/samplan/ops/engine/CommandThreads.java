package se.samplan.ops.engine;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.DisposableBean;

/**
 * Virtual threads for commands: a command waits for the database, never the event loop that brought it. Only so many at
 * once, that those at work always find the connections they need; the rest wait their turn.
 */
class CommandThreads implements Executor, DisposableBean {

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("command-", 0).factory());
    private final Semaphore places;

    CommandThreads(int atOnce) {
        places = new Semaphore(atOnce, true);
    }

    @Override
    public void execute(Runnable command) {
        threads.execute(() -> {
            places.acquireUninterruptibly();
            try {
                command.run();
            } finally {
                places.release();
            }
        });
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
