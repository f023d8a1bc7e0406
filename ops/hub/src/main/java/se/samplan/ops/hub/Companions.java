package se.samplan.ops.hub;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import se.samplan.ops.children.ChildProcess;
import se.samplan.ops.children.SearchNode;

/**
 * The processes the hub has started beside itself: the search node and the sign-in, each unless an engine of the
 * organisation stands in its place. They start before the hub's own context and end after it.
 */
public final class Companions implements SmartLifecycle {

    private final @Nullable SearchNode search;
    private final @Nullable ChildProcess signIn;
    private final DataDirectory data;
    private boolean running = true;

    Companions(@Nullable SearchNode search, @Nullable ChildProcess signIn, DataDirectory data) {
        this.search = search;
        this.signIn = signIn;
        this.data = data;
    }

    public @Nullable ChildProcess search() {
        return search == null ? null : search.process();
    }

    public @Nullable ChildProcess signIn() {
        return signIn;
    }

    /** @throws se.samplan.ops.children.ChildFailed when one of them can't be used within the given time */
    void awaitReady(Duration patience) {
        if (search != null) {
            search.awaitReady(patience);
        }
        if (signIn != null) {
            signIn.awaitReady(patience);
        }
    }

    @Override
    public void start() {
        // They run since before the context was made.
    }

    @Override
    public synchronized void stop() {
        if (!running) {
            return;
        }
        running = false;
        // Side by side: each needs some seconds for its good end.
        Thread ending = Thread.ofPlatform().start(() -> {
            if (signIn != null) {
                signIn.close();
            }
        });
        if (search != null) {
            search.close();
        }
        try {
            ending.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        data.close();
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }

    /** First to start and last to stop. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
