package se.samplan.ops.children;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A program that runs beside this one and is kept running. Its standard input is held open and nothing is written to it:
 * a child that minds its {@link Lifeline} ends with its parent, also when the parent is killed. Safe for use by several
 * threads.
 */
public final class ChildProcess implements AutoCloseable {

    private static final Logger LOG = System.getLogger(ChildProcess.class.getName());
    private static final int ATTEMPTS_BEFORE_FIRST_READY = 3;
    private static final Duration BETWEEN_PROBES = Duration.ofMillis(100);
    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final Duration LAST_GRACE = Duration.ofSeconds(3);

    private final Program program;
    private final ReadyProbe probe;
    private final Restart restart;
    private final Duration grace;
    private final ChildLog log;
    private final Backoff backoff = new Backoff();
    private final Thread watch;

    private ProcessState state = ProcessState.STARTING;
    private boolean stopping;
    private boolean everReady;
    private int starts;
    private @Nullable Process process;
    private @Nullable Integer exitStatus;

    private ChildProcess(Program program, ReadyProbe probe, Restart restart, Duration grace) {
        this.program = program;
        this.probe = probe;
        this.restart = restart;
        this.grace = grace;
        this.log = new ChildLog(program.log());
        this.watch =
                Thread.ofPlatform().daemon().name("child-" + program.name()).unstarted(this::watch);
    }

    /** Starts the program and returns at once; {@link #awaitReady} waits for it. */
    public static ChildProcess start(Program program, ReadyProbe probe, Restart restart) {
        return start(program, probe, restart, GRACE);
    }

    static ChildProcess start(Program program, ReadyProbe probe, Restart restart, Duration grace) {
        var child = new ChildProcess(program, probe, restart, grace);
        child.watch.start();
        return child;
    }

    /**
     * Waits until the program is ready.
     *
     * @throws ChildFailed when it has ended for good, or is not ready after the given time (then it goes on trying), or
     *     the waiting thread is interrupted
     */
    public synchronized void awaitReady(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            while (state == ProcessState.STARTING) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0) {
                    throw failure("was not ready within %d s".formatted(patience.toSeconds()));
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("was not awaited to the end");
        }
        if (state != ProcessState.READY) {
            throw failure("has ended" + (exitStatus == null ? "" : " with status " + exitStatus));
        }
    }

    /** Where it stands now. */
    public synchronized ProcessState state() {
        return state;
    }

    /** The id of the process that runs now, if one does. It is another after a restart. */
    public synchronized OptionalLong pid() {
        return process != null && process.isAlive() ? OptionalLong.of(process.pid()) : OptionalLong.empty();
    }

    /** How the process last ended, if it has ended at all. */
    public synchronized OptionalInt lastExitStatus() {
        return exitStatus == null ? OptionalInt.empty() : OptionalInt.of(exitStatus);
    }

    /** How many times it has been started again. */
    public synchronized int restarts() {
        return Math.max(0, starts - 1);
    }

    /**
     * Ends the program and waits for its end: first by closing its standard input, after 30 s by a signal, after 3 more
     * by force. Doing it again changes nothing.
     */
    public void stop() {
        Process running;
        synchronized (this) {
            stopping = true;
            running = process;
            notifyAll();
        }
        if (running != null) {
            end(running);
        }
        try {
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }

    private void watch() {
        try {
            do {
                Process running = launch();
                if (running == null) {
                    break;
                }
                awaitReadyOrEnd(running);
                ended(running.waitFor());
            } while (pauseBeforeNextStart());
        } catch (IOException e) {
            LOG.log(Level.ERROR, "Can't start " + program.name(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            settle();
        }
    }

    private synchronized @Nullable Process launch() throws IOException {
        if (stopping) {
            return null;
        }
        log.prepare();
        var builder = new ProcessBuilder(program.commandLine());
        builder.environment().putAll(program.environment());
        builder.redirectErrorStream(true).redirectOutput(log.appending());
        process = builder.start();
        starts++;
        backoff.started();
        LOG.log(Level.INFO, "Started {0} as process {1}", program.name(), Long.toString(process.pid()));
        return process;
    }

    private void awaitReadyOrEnd(Process running) throws InterruptedException {
        while (running.isAlive()) {
            if (answers() && running.isAlive()) {
                ready();
                return;
            }
            running.waitFor(BETWEEN_PROBES.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private boolean answers() {
        try {
            return probe.ready();
        } catch (IOException | RuntimeException notYet) {
            return false;
        }
    }

    private synchronized void ready() {
        state = ProcessState.READY;
        everReady = true;
        notifyAll();
        LOG.log(
                Level.INFO,
                "{0} is ready after {1} ms",
                program.name(),
                Long.toString(backoff.sinceStart().toMillis()));
    }

    private synchronized void ended(int status) {
        exitStatus = status;
        if (!stopping) {
            state = ProcessState.STARTING;
            LOG.log(Level.WARNING, "{0} ended by itself with status {1}", program.name(), Integer.toString(status));
        }
    }

    /** False when there is to be no next start. */
    private synchronized boolean pauseBeforeNextStart() throws InterruptedException {
        if (restart == Restart.NEVER || (!everReady && starts >= ATTEMPTS_BEFORE_FIRST_READY)) {
            return false;
        }
        long until = System.nanoTime() + backoff.next().toNanos();
        for (long left = 1; !stopping && left > 0; left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime())) {
            wait(left);
        }
        return !stopping;
    }

    private synchronized void settle() {
        state = stopping ? ProcessState.STOPPED : ProcessState.FAILED;
        notifyAll();
    }

    private void end(Process running) {
        try {
            closeLifeline(running);
            if (!running.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.WARNING, "{0} does not end by itself and is ended", program.name());
                running.destroy();
                if (!running.waitFor(LAST_GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                    running.destroyForcibly();
                }
            }
        } catch (InterruptedException e) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void closeLifeline(Process running) {
        try (OutputStream lifeline = running.getOutputStream()) {
            lifeline.flush();
        } catch (IOException alreadyClosed) {
            // The child has ended before.
        }
    }

    private ChildFailed failure(String what) {
        return new ChildFailed("%s %s. The end of %s:%n%s"
                .formatted(program.name(), what, program.log().toAbsolutePath(), log.end()));
    }
}
