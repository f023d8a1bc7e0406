package se.samplan.platform.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the views running: finds or makes the live generation when the engine answers, rebuilds beside it on request or when it was
 * lost, and swaps when the new one has read the whole history. What goes on survives a restart: Elasticsearch knows the generations,
 * the token store knows how far each has read.
 */
public final class ViewLifecycle implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ViewLifecycle.class);

    /** How often the state is looked after. */
    private static final Duration PACE = Duration.ofMillis(200);

    /** How often the claim to fill them is kept alive. */
    private static final Duration CLAIM = Duration.ofSeconds(1);

    /** How often the engine is asked whether the live generation is still whole. */
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final SearchClient search;
    private final IndexGenerations generations;
    private final GenerationProcessors processors;
    private final List<View> views;
    private final SystemTime real;
    private final ViewLeader caretaking;
    private final ScheduledExecutorService caretaker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("views").daemon().factory());
    private final CountDownLatch ready = new CountDownLatch(1);

    private volatile @Nullable RunningGeneration live;
    private volatile @Nullable RunningGeneration building;
    private volatile @Nullable Instant startedAt;
    private volatile @Nullable Instant endedAt;
    private volatile boolean heldBack;
    private volatile boolean started;
    private volatile @Nullable String trouble;
    private volatile boolean elsewhere;
    private volatile boolean engineAnswers;
    private boolean wanted;
    /** The next one is built without gathering, so that what can't be made is put aside event by event. */
    private boolean carefully;

    private Instant nextClaim = Instant.EPOCH;
    private Instant nextRetry = Instant.EPOCH;
    private Instant nextLook = Instant.EPOCH;

    ViewLifecycle(
            SearchClient search,
            IndexGenerations generations,
            GenerationProcessors processors,
            List<View> views,
            SystemTime real,
            ViewLeader caretaking) {
        this.search = search;
        this.generations = generations;
        this.processors = processors;
        this.views = List.copyOf(views);
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
        stop(building);
        stop(live);
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
        RunningGeneration running = live;
        return running != null && running.isHealthy();
    }

    /** Why the engine could not be asked the last time; nothing when it could. */
    public @Nullable String trouble() {
        return trouble;
    }

    /** Begins building a new generation beside the live one; when one is being built already, nothing changes. */
    public synchronized RebuildProgress rebuild() {
        if (building == null) {
            wanted = true;
        }
        return progress();
    }

    public RebuildProgress progress() {
        RunningGeneration now = live;
        RunningGeneration next = building;
        if (now == null) {
            return new RebuildProgress(
                    elsewhere && isReady() ? RebuildProgress.ViewState.ELSEWHERE : RebuildProgress.ViewState.WAITING,
                    null,
                    null,
                    0,
                    0,
                    0,
                    0,
                    null,
                    0,
                    0);
        }
        RunningGeneration measured = next == null ? now : next;
        long head = processors.head();
        long position = measured.position();
        RebuildProgress.ViewState state;
        if (next != null) {
            state = heldBack ? RebuildProgress.ViewState.HELD_BACK : RebuildProgress.ViewState.REBUILDING;
        } else if (wanted) {
            state = RebuildProgress.ViewState.REBUILDING;
            position = 0;
        } else {
            state = now.isCaughtUp() ? RebuildProgress.ViewState.CURRENT : RebuildProgress.ViewState.CATCHING_UP;
        }
        int percent = head <= 0 ? 100 : (int) Math.min(100, Math.max(0, position) * 100 / head);
        Instant began = startedAt;
        Instant until = endedAt == null ? real.clock().instant() : endedAt;
        long millis = began == null ? 0 : Duration.between(began, until).toMillis();
        return new RebuildProgress(
                state,
                now.generation(),
                next == null ? null : next.generation(),
                position,
                head,
                percent,
                now.putAside(),
                began,
                millis / 1000,
                millis == 0 ? 0 : Math.max(0, position) * 1000 / millis);
    }

    /** Tries once more to take in what was put aside. */
    public void retryPutAside() {
        RunningGeneration running = live;
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
            } else if (live == null) {
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

    /** Another process fills the views; here they are only read. */
    private void follow() {
        stop(building);
        stop(live);
        building = null;
        live = null;
        engineAnswers = false;
        if (generations.live().isPresent()) {
            engineAnswers = true;
            ready.countDown();
        }
    }

    private void begin() {
        if (!generations.engineIsUp()) {
            return;
        }
        Optional<Integer> found = generations.live().filter(generations::fits).filter(this::isTrustworthy);
        int number = found.orElseGet(this::unused);
        if (found.isEmpty()) {
            // Nothing to read yet, or a part of it was lost: read the whole history anew.
            generations.create(number, false);
            generations.makeLive(number);
        }
        live = run(number, false);
        for (int other : generations.existing()) {
            if (other != number) {
                // What had been gathered for one that was being built is lost with the process: begin it again.
                wanted |= other > number && processors.hasTokens(other);
                processors.forget(other);
                generations.delete(other);
            }
        }
        trouble = null;
        ready.countDown();
    }

    /**
     * Its tokens say that it has read events, yet it holds nothing: its documents were lost. Or it holds documents, yet nobody knows what
     * it has read: they are of another store, before the events were moved.
     */
    private boolean isTrustworthy(int generation) {
        return processors.hasTokens(generation)
                ? processors.head() <= 0 || !generations.isEmpty(generation)
                : generations.isEmpty(generation);
    }

    /** Somebody may have deleted an index, or taken another generation into use. */
    private void lookForTheLive(RunningGeneration now) {
        if (real.clock().instant().isBefore(nextLook)) {
            return;
        }
        nextLook = real.clock().instant().plus(LOOK);
        Optional<Integer> found = generations.live();
        trouble = null;
        if (found.isPresent() && found.get() == now.generation()) {
            return;
        }
        LOG.warn("generation {} of the views is no longer the live one", now.generation());
        stop(building);
        building = null;
        live = null;
        now.end().run();
        if (found.isEmpty()) {
            processors.forget(now.generation());
        }
    }

    private synchronized void goOn() {
        if (wanted) {
            int number = unused();
            startedAt = real.clock().instant();
            endedAt = null;
            heldBack = false;
            generations.create(number, true);
            building = run(number, !carefully);
            wanted = false;
        }
        RunningGeneration next = building;
        RunningGeneration now = live;
        if (now != null) {
            lookForTheLive(now);
            if (live == null) {
                return;
            }
        }
        if (next != null && now != null && next.isCaughtUp()) {
            if (next.filling().isGathering()) {
                pour(next);
            } else if (next.putAside() > now.putAside()) {
                heldBack = true;
            } else {
                swap(now, next);
            }
        }
        if (real.clock().instant().isAfter(nextRetry)) {
            nextRetry = real.clock().instant().plusSeconds(60);
            retryPutAside();
        }
    }

    /** What was gathered is written while no event is taken; the events that came meanwhile follow. */
    private void pour(RunningGeneration next) {
        try {
            next.pour();
        } catch (RuntimeException fault) {
            LOG.warn(
                    "a generation could not be built in one go; building another: {}",
                    fault.getClass().getName());
            carefully = !(fault instanceof SearchAway);
            wanted = true;
            building = null;
            next.end().run();
            processors.forget(next.generation());
            generations.delete(next.generation());
        }
    }

    private void swap(RunningGeneration old, RunningGeneration next) {
        generations.makeLive(next.generation());
        live = next;
        building = null;
        carefully = false;
        endedAt = real.clock().instant();
        heldBack = false;
        old.end().run();
        processors.forget(old.generation());
        generations.delete(old.generation());
        LOG.info("generation {} of the views has taken over", next.generation());
    }

    private RunningGeneration run(int number, boolean gathering) {
        GenerationFiller filling =
                new GenerationFiller(search, new IndexGeneration(search, number), views, () -> isLive(number));
        if (gathering) {
            filling.gather();
        }
        return processors.start(number, filling);
    }

    private boolean isLive(int number) {
        RunningGeneration running = live;
        return running != null && running.generation() == number;
    }

    /** A number that neither the engine nor the token store knows. */
    private int unused() {
        int number = generations.existing().stream().max(Integer::compare).orElse(0) + 1;
        while (processors.hasTokens(number)) {
            number++;
        }
        return number;
    }

    private static void stop(@Nullable RunningGeneration running) {
        if (running != null) {
            running.end().run();
        }
    }
}
