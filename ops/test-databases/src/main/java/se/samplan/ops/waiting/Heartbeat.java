package se.samplan.ops.waiting;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says every half minute which test is at work, since when, and what it waits for: nobody looks at a build that says nothing. */
public final class Heartbeat implements TestExecutionListener {
    private static final Duration BEAT = Duration.ofSeconds(30);
    private static final Duration WORTH_TELLING = Duration.ofSeconds(5);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final Set<Waiting> WAITING = ConcurrentHashMap.newKeySet();

    private final Deque<Started> running = new ConcurrentLinkedDeque<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("heartbeat").daemon().factory());

    private record Started(TestIdentifier test, long at) {}

    /** Somebody who waits, until it is closed. */
    static final class Waiting implements AutoCloseable {
        private final String what;
        private final long since = System.nanoTime();

        private Waiting(String what) {
            this.what = what;
        }

        @Override
        public void close() {
            WAITING.remove(this);
        }
    }

    static Waiting waitsFor(String what) {
        Waiting waiting = new Waiting(what);
        WAITING.add(waiting);
        return waiting;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        clock.scheduleAtFixedRate(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        clock.shutdownNow();
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        running.addLast(new Started(test, System.nanoTime()));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        running.removeIf(each -> each.test().equals(test));
    }

    private void beat() {
        String said = said();
        if (!said.isEmpty()) {
            System.out.println(LocalTime.now(ZoneId.systemDefault()).format(TIME) + " " + said);
        }
    }

    /** Of the innermost that has begun; nothing between the tests. */
    String said() {
        Started innermost = running.peekLast();
        if (innermost == null) {
            return "";
        }
        String path = running.stream()
                .skip(1)
                .map(each -> each.test().getDisplayName())
                .collect(Collectors.joining(" > "));
        String waits = WAITING.stream()
                .filter(each -> since(each.since).compareTo(WORTH_TELLING) > 0)
                .map(each ->
                        ", waits since %d s for %s".formatted(since(each.since).toSeconds(), each.what))
                .sorted()
                .collect(Collectors.joining());
        return "at work since %d s: %s%s".formatted(since(innermost.at()).toSeconds(), path, waits);
    }

    private static Duration since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime);
    }
}
