package se.samplan.platform.search;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Fills one generation with every view: takes each event of a batch, writes once at the end, before the token is committed. */
final class GenerationFiller implements EventMessageHandler {

    /** So many children's documents in one bulk. */
    private static final int POURED_AT_ONCE = 50;

    private static final int POURING = 2;

    private final SearchClient search;
    private final IndexGeneration generation;
    private final List<View.Projection> projections;
    private final BooleanSupplier isLive;
    private final Runnable purge;
    private final ProjectionFaults faults = new ProjectionFaults();
    private volatile boolean gathering;

    /** @param purge called when something must be gone from the engine's disk */
    GenerationFiller(
            SearchClient search, IndexGeneration generation, List<View> views, BooleanSupplier isLive, Runnable purge) {
        this.search = search;
        this.generation = generation;
        this.projections = views.stream().map(view -> view.project(generation)).toList();
        this.isLive = isLive;
        this.purge = purge;
    }

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        RecordedEvent event = RecordedEvent.of(message);
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        Batch batch = unit.getOrComputeResource(resource(), name -> begin(unit));
        batch.touch(event.key());
        if (batch.hasFailed()) {
            return null;
        }
        RuntimeException fault = faults.of(event.key());
        if (fault != null) {
            unit.afterCommit(committed -> faults.settled(event.key()));
            throw fault;
        }
        try {
            projections.forEach(projection -> projection.take(event, batch));
        } catch (SearchAway away) {
            // Not this event's fault: the whole batch waits.
            batch.failed(away);
        }
        return null;
    }

    /** Each document is written once when the history has been read, instead of each time an event touches it. */
    void gather() {
        gathering = true;
        projections.forEach(View.Projection::gather);
    }

    /** How many documents the engine took without what they are found by. */
    int unfound() {
        return faults.unfound();
    }

    boolean isGathering() {
        return gathering;
    }

    /**
     * Writes what was gathered. No event may be taken meanwhile.
     *
     * @throws RuntimeException if a document can't be made or written
     */
    void pour() {
        Queue<View.Gathered> held = new ConcurrentLinkedQueue<>();
        projections.forEach(projection -> held.addAll(projection.gathered()));
        // One makes documents while the engine takes in those of the other.
        try (var pouring = Executors.newFixedThreadPool(POURING)) {
            List<CompletableFuture<Void>> all = Stream.generate(
                            () -> CompletableFuture.runAsync(() -> pour(held), pouring))
                    .limit(POURING)
                    .toList();
            all.forEach(CompletableFuture::join);
        } catch (CompletionException fault) {
            throw fault.getCause() instanceof RuntimeException cause ? cause : fault;
        }
        gathering = false;
    }

    private void pour(Queue<View.Gathered> held) {
        while (!held.isEmpty()) {
            Batch batch = new Batch(generation);
            for (int each = 0; each < POURED_AT_ONCE; each++) {
                View.Gathered next = held.poll();
                if (next != null) {
                    next.write().accept(batch);
                }
            }
            batch.write(search, faults);
        }
    }

    private Batch begin(UnitOfWork<?> unit) {
        Batch batch = new Batch(generation);
        unit.onPrepareCommit(ending -> batch.write(search, faults));
        unit.onRollback(undone -> batch.keys().forEach(this::forget));
        unit.afterCommit(done -> {
            if (isLive.getAsBoolean()) {
                batch.signals().forEach(Runnable::run);
                if (batch.purges()) {
                    purge.run();
                }
            }
        });
        return batch;
    }

    private void forget(String key) {
        projections.forEach(projection -> projection.forget(key));
    }

    private String resource() {
        return "batch of generation " + generation.generation();
    }
}
