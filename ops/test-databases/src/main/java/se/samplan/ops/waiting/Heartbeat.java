package se.samplan.ops.waiting;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Deque;
import java.util.Set;
import java.util.TreeMap;
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
    private static final Set<AwaitedThing> WAITING = ConcurrentHashMap.newKeySet();

    private final Duration worthTelling;
    private final Deque<RunningTest> running = new ConcurrentLinkedDeque<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("heartbeat").daemon().factory());

    private record RunningTest(TestIdentifier test, long at) {}

    /** For whatever runs the tests. */
    public Heartbeat() {
        this(WORTH_TELLING);
    }

    Heartbeat(Duration worthTelling) {
        this.worthTelling = worthTelling;
    }

    /** Somebody who waits, until it is closed. */
    static final class AwaitedThing implements AutoCloseable {
        private final String what;
        private final long since = System.nanoTime();

        private AwaitedThing(String what) {
            this.what = what;
        }

        @Override
        public void close() {
            WAITING.remove(this);
        }
    }

    static AwaitedThing waitsFor(String what) {
        AwaitedThing waiting = new AwaitedThing(what);
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
        running.addLast(new RunningTest(test, System.nanoTime()));
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
    private String said() {
        RunningTest innermost = running.peekLast();
        if (innermost == null) {
            return "";
        }
        String path = running.stream()
                .skip(1)
                .map(each -> each.test().getDisplayName())
                .collect(Collectors.joining(" > "));
        return "at work since %d s: %s%s".formatted(since(innermost.at()).toSeconds(), path, waits());
    }

    /** What is waited for, each thing once. */
    String waits() {
        return WAITING.stream()
                .filter(each -> since(each.since).compareTo(worthTelling) > 0)
                .collect(
                        Collectors.toMap(each -> each.what, each -> since(each.since), Heartbeat::longer, TreeMap::new))
                .entrySet()
                .stream()
                .map(each ->
                        ", waits since %d s for %s".formatted(each.getValue().toSeconds(), each.getKey()))
                .collect(Collectors.joining());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime);
    }
}
