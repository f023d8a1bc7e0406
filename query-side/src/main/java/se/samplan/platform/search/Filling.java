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

/** Fills one generation with every view: takes each fact of a batch, writes once at the end, before the token is committed. */
final class Filling implements EventMessageHandler {

    /** So many children's documents in one bulk. */
    private static final int POURED_AT_ONCE = 50;

    private static final int POURING = 2;

    private final Search search;
    private final Shelf shelf;
    private final List<View.Projection> projections;
    private final BooleanSupplier isLive;
    private final Faults faults = new Faults();
    private volatile boolean gathering;

    Filling(Search search, Shelf shelf, List<View> views, BooleanSupplier isLive) {
        this.search = search;
        this.shelf = shelf;
        this.projections = views.stream().map(view -> view.project(shelf)).toList();
        this.isLive = isLive;
    }

    @Override
    public @Nullable Object handle(EventMessage<?> message) {
        Fact fact = Fact.of(message);
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        Batch batch = unit.getOrComputeResource(resource(), name -> begin(unit));
        batch.touch(fact.key());
        if (batch.hasFailed()) {
            return null;
        }
        RuntimeException fault = faults.of(fact.key());
        if (fault != null) {
            unit.afterCommit(committed -> faults.settled(fact.key()));
            throw fault;
        }
        try {
            projections.forEach(projection -> projection.take(fact, batch));
        } catch (SearchAway away) {
            // Not this fact's fault: the whole batch waits.
            batch.failed(away);
        }
        return null;
    }

    /** Each document is written once when the history has been read, instead of each time a fact touches it. */
    void gather() {
        gathering = true;
        projections.forEach(View.Projection::gather);
    }

    boolean isGathering() {
        return gathering;
    }

    /**
     * Writes what was gathered. No fact may be taken meanwhile.
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
            Batch batch = new Batch(shelf);
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
        Batch batch = new Batch(shelf);
        unit.onPrepareCommit(ending -> batch.write(search, faults));
        unit.onRollback(undone -> batch.keys().forEach(this::forget));
        unit.afterCommit(done -> {
            if (isLive.getAsBoolean()) {
                batch.signals().forEach(Runnable::run);
            }
        });
        return batch;
    }

    private void forget(String key) {
        projections.forEach(projection -> projection.forget(key));
    }

    private String resource() {
        return "batch of generation " + shelf.generation();
    }
}
