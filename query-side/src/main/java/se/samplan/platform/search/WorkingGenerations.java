package se.samplan.platform.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generation that people read, and the one that is built beside it: finds or makes the first, builds the second when that is wanted,
 * and swaps when it has read the whole history. Looked after by one thread.
 */
final class WorkingGenerations {
    private static final Logger LOG = LoggerFactory.getLogger(WorkingGenerations.class);

    /** How often the engine is asked whether the live generation is still whole. */
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final SearchClient search;
    private final IndexGenerations generations;
    private final GenerationProcessors processors;
    private final List<View> views;
    private final SystemTime real;
    private final Purge purge;
    private final RebuildClock clock;
    private volatile @Nullable RunningGeneration live;
    private volatile @Nullable RunningGeneration building;
    private boolean wanted;
    /** The next one is built without gathering, so that what can't be made is put aside event by event. */
    private boolean carefully;

    private Instant nextLook = Instant.EPOCH;

    WorkingGenerations(
            SearchClient search,
            IndexGenerations generations,
            GenerationProcessors processors,
            List<View> views,
            SystemTime real,
            Purge purge) {
        this.search = search;
        this.generations = generations;
        this.processors = processors;
        this.views = List.copyOf(views);
        this.real = real;
        this.purge = purge;
        this.clock = new RebuildClock(real);
    }

    @Nullable
    RunningGeneration live() {
        return live;
    }

    /** Nothing when no generation is filled here. */
    Optional<RebuildProgress> progress() {
        RunningGeneration now = live;
        RunningGeneration next = building;
        return now == null ? Optional.empty() : Optional.of(clock.progress(now, next, wanted, processors.head()));
    }

    synchronized void rebuild() {
        if (building == null) {
            wanted = true;
        }
    }

    /** Fills nothing any more; what was begun goes on at the next start. */
    void stop() {
        end(building);
        end(live);
    }

    /** Another process fills the views. */
    void leave() {
        stop();
        building = null;
        live = null;
    }

    /** Is there a generation that people can read, whoever fills it? */
    boolean areThere() {
        return generations.live().isPresent();
    }

    /** @return true once there is a generation to read */
    boolean begin() {
        if (!generations.engineIsUp()) {
            return false;
        }
        Optional<Integer> found = generations.live().filter(generations::fits).filter(this::isTrustworthy);
        int number = found.orElseGet(this::unused);
        if (found.isEmpty()) {
            // Nothing to read yet, or a part of it was lost, or it is of another form: read the whole history anew.
            generations.create(number, false);
            generations.makeLive(number);
        }
        live = run(number, false);
        // What was due when the hub ended.
        purge.soon();
        for (int other : generations.existing()) {
            if (other != number) {
                // What had been gathered for one that was being built is lost with the process: begin it again.
                wanted |= other > number && processors.hasTokens(other);
                processors.forget(other);
                generations.delete(other);
            }
        }
        return true;
    }

    /** @return true when the engine was asked meanwhile, and answered */
    synchronized boolean goOn() {
        if (wanted) {
            int number = unused();
            clock.begin();
            generations.create(number, true);
            building = run(number, !carefully);
            wanted = false;
        }
        RunningGeneration next = building;
        RunningGeneration now = live;
        boolean asked = now != null && isTimeToLook();
        if (now != null && asked) {
            lookForTheLive(now);
            if (live == null) {
                return true;
            }
        }
        if (next != null && now != null && next.isCaughtUp()) {
            if (next.filling().isGathering()) {
                pour(next);
            } else if (next.putAside() > now.putAside()) {
                clock.holdBack();
            } else {
                swap(now, next);
            }
        }
        return asked;
    }

    private boolean isTimeToLook() {
        Instant now = real.clock().instant();
        if (now.isBefore(nextLook)) {
            return false;
        }
        nextLook = now.plus(LOOK);
        return true;
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
        Optional<Integer> found = generations.live();
        if (found.isPresent() && found.get() == now.generation()) {
            return;
        }
        LOG.warn("generation {} of the views is no longer the live one", now.generation());
        end(building);
        building = null;
        live = null;
        now.end().run();
        if (found.isEmpty()) {
            processors.forget(now.generation());
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
        clock.end();
        old.end().run();
        processors.forget(old.generation());
        generations.delete(old.generation());
        LOG.info("generation {} of the views has taken over", next.generation());
    }

    private RunningGeneration run(int number, boolean gathering) {
        GenerationFiller filling = new GenerationFiller(
                search, new IndexGeneration(search, number), views, () -> isLive(number), purge::soon);
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

    private static void end(@Nullable RunningGeneration running) {
        if (running != null) {
            running.end().run();
        }
    }
}
