package se.samplan.platform.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import se.samplan.platform.search.RebuildProgress.ViewState;

/**
 * Keeps the views running as long as the hub does: looks after them again and again, fills them when it is this process that does so, and
 * answers how they stand. What goes on survives a restart: Elasticsearch knows the generations, the token store knows how far each has
 * read.
 */
public final class ViewLifecycle implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ViewLifecycle.class);

    /** How often the state is looked after. */
    private static final Duration PACE = Duration.ofMillis(200);

    /** How often the claim to fill them is kept alive. */
    private static final Duration CLAIM = Duration.ofSeconds(1);

    /** How often what was put aside is tried again. */
    private static final Duration RETRY = Duration.ofMinutes(1);

    private final SearchClient search;
    private final WorkingGenerations working;
    private final Purge purge;
    private final SystemTime real;
    private final ViewLeader caretaking;
    private final ScheduledExecutorService caretaker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("views").daemon().factory());
    private final CountDownLatch ready = new CountDownLatch(1);

    private volatile boolean started;
    private volatile @Nullable String trouble;
    private volatile boolean elsewhere;
    private volatile boolean engineAnswers;

    private Instant nextClaim = Instant.EPOCH;
    private Instant nextRetry = Instant.EPOCH;

    ViewLifecycle(
            SearchClient search,
            IndexGenerations generations,
            GenerationProcessors processors,
            List<View> views,
            SystemTime real,
            ViewLeader caretaking,
            Duration purgedWithin) {
        this.search = search;
        this.purge = new Purge(
                search,
                views.stream()
                        .flatMap(view -> view.indexes().stream())
                        .map(IndexForm::name)
                        .toList(),
                purgedWithin,
                real);
        this.working = new WorkingGenerations(search, generations, processors, views, real, purge);
        this.real = real;
        this.caretaking = caretaking;
    }

    /** Starts and returns at once. */
    @Override
    public void start() {
        started = true;
        caretaker.scheduleWithFixedDelay(this::lookAfter, 0, PACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Stops in good order; what was begun goes on at the next start. */
    @Override
    public void stop() {
        started = false;
        caretaker.shutdown();
        try {
            if (!caretaker.awaitTermination(5, TimeUnit.SECONDS)) {
                caretaker.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        purge.stop();
        working.stop();
        try {
            caretaking.giveUp();
        } catch (RuntimeException away) {
            LOG.debug("the claim of the views ends by itself", away);
        }
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    /** Waits until there is a live generation to read. */
    public boolean awaitReady(Duration patience) throws InterruptedException {
        return ready.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    public boolean isReady() {
        return ready.getCount() == 0;
    }

    /** Are they filled by another process? Then there is nothing to do here but to read them. */
    public boolean isElsewhere() {
        return elsewhere;
    }

    /** Is the live generation being filled without failing? Of what another process fills, only that it is there is known here. */
    public boolean isHealthy() {
        if (elsewhere) {
            return engineAnswers;
        }
        RunningGeneration running = working.live();
        return running != null && running.isHealthy();
    }

    /** Why the engine could not be asked the last time; nothing when it could. */
    public @Nullable String trouble() {
        return trouble;
    }

    /** Begins building a new generation beside the live one; when one is being built already, nothing changes. */
    public RebuildProgress rebuild() {
        working.rebuild();
        return progress();
    }

    public RebuildProgress progress() {
        return working.progress()
                .orElseGet(
                        () -> RebuildClock.nothing(elsewhere && isReady() ? ViewState.ELSEWHERE : ViewState.WAITING));
    }

    /** Tries once more to take in what was put aside. */
    public void retryPutAside() {
        RunningGeneration running = working.live();
        if (running != null) {
            while (running.queue().amountOfSequences() > 0 && running.invoker().processAny()) {
                LOG.info("events that had been put aside were taken in");
            }
        }
    }

    private void lookAfter() {
        try {
            if (!isMine()) {
                follow();
            } else if (working.live() == null) {
                begin();
            } else {
                goOn();
            }
        } catch (SearchAway away) {
            String why = away.getMessage();
            if (away.isShut() && !Objects.equals(why, trouble)) {
                LOG.warn("no views until this is mended: {}", why);
            }
            trouble = why;
        } catch (RuntimeException fault) {
            LOG.error("looking after the views failed; trying again", fault);
        }
    }

    private boolean isMine() {
        if (real.clock().instant().isBefore(nextClaim)) {
            return !elsewhere;
        }
        nextClaim = real.clock().instant().plus(CLAIM);
        try {
            elsewhere = !caretaking.isMine();
            search.filledHere(!elsewhere);
        } catch (RuntimeException away) {
            // Without its database nobody can claim them, and nobody can fill them: all stays as it is.
            LOG.debug("the claim of the views could not be looked at", away);
        }
        return !elsewhere;
    }

    private void follow() {
        working.leave();
        engineAnswers = false;
        if (working.areThere()) {
            engineAnswers = true;
            ready.countDown();
        }
    }

    private void begin() {
        if (working.begin()) {
            trouble = null;
            ready.countDown();
        }
    }

    private void goOn() {
        if (working.goOn()) {
            trouble = null;
        }
        purge.lookAfter();
        if (real.clock().instant().isAfter(nextRetry)) {
            nextRetry = real.clock().instant().plus(RETRY);
            retryPutAside();
        }
    }
}
