package se.samplan.ops.endtoend;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A hub that many tests share. It is started for the first of them; when that fails, or when it has ended later, all others fail at once. */
final class SharedHub {
    private final String name;
    private final Consumer<RunningHub> prepared;
    private @Nullable RunningHub hub;
    private @Nullable Throwable failed;

    SharedHub(String name, Consumer<RunningHub> prepared) {
        this.name = name;
        this.prepared = prepared;
    }

    synchronized RunningHub alive() {
        if (failed != null) {
            throw new IllegalStateException("the hub " + name + " could not be had for the first who asked", failed);
        }
        RunningHub running = hub;
        if (running == null) {
            running = started();
            hub = running;
        }
        running.endedByItself().ifPresent(why -> {
            throw new IllegalStateException(why);
        });
        return running;
    }

    private RunningHub started() {
        try {
            RunningHub started = RunningHub.own(name);
            prepared.accept(started);
            return started;
        } catch (RuntimeException | AssertionError why) {
            failed = why;
            throw why;
        }
    }
}
