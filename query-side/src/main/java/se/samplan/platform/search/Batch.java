package se.samplan.platform.search;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one batch of events comes to: gathered event by event, written at its end in one bulk. */
public final class Batch {

    private final IndexGeneration generation;
    private final Map<String, Object> parts = new LinkedHashMap<>();
    private final Map<String, Finish> finishes = new LinkedHashMap<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final List<DocumentWrite> writes = new ArrayList<>();
    private final List<@Nullable Consumer<DocumentStamp>> stamped = new ArrayList<>();
    private final Map<DocumentWrite, Supplier<?>> plainer = new IdentityHashMap<>();
    private final List<Runnable> signals = new ArrayList<>();
    private boolean purges;
    private @Nullable SearchAway away;

    Batch(IndexGeneration generation) {
        this.generation = generation;
    }

    /** Where a written document came to stand; hand it back to {@link #replace} next time. */
    public record DocumentStamp(long sequence, long term) {}

    /** Writes the documents of one key at the end of the batch. */
    private record Finish(String key, Runnable write) {}

    /** Something that lives as long as the batch, found again by name. */
    @SuppressWarnings("unchecked")
    public <T> T part(String name, Supplier<T> fresh) {
        return (T) parts.computeIfAbsent(name, missing -> fresh.get());
    }

    /** Runs at the end of the batch, once per name; a fault in it puts aside the events of the key alone. */
    public void atEnd(String name, String key, Runnable write) {
        finishes.putIfAbsent(name, new Finish(key, write));
    }

    /** Writes a whole document unless a newer one stands there. The same version again is written again. */
    public void put(String alias, String id, String key, long version, Object document) {
        add(
                new DocumentWrite(
                        generation.index(alias), id, key, new DocumentWrite.NotOlder(version), Json.bytes(document)),
                null);
    }

    /** @param unsearchable the same document without what it is found by: written instead when the engine refuses the other */
    public void put(String alias, String id, String key, long version, Object document, Supplier<?> unsearchable) {
        put(alias, id, key, version, document);
        plainer.put(writes.getLast(), unsearchable);
    }

    /**
     * Writes a whole document in place of the one that was read. When another writer came between, the batch is done again.
     *
     * @param seen where the read one stood; null: there was none
     * @param written told where the new one stands
     */
    public void replace(
            String alias,
            String id,
            String key,
            @Nullable DocumentStamp seen,
            Object document,
            Consumer<DocumentStamp> written) {
        DocumentWrite.StampInShard stamp =
                seen == null ? null : new DocumentWrite.StampInShard(seen.sequence(), seen.term());
        add(
                new DocumentWrite(
                        generation.index(alias), id, key, new DocumentWrite.Unchanged(stamp), Json.bytes(document)),
                written);
    }

    /** What is written over must soon be gone from the engine's disk too. */
    public void purge() {
        purges = true;
    }

    boolean purges() {
        return purges;
    }

    /** Runs once the batch is written, if this generation is the one that people read. */
    public void signal(Runnable signal) {
        signals.add(signal);
    }

    private void add(DocumentWrite write, @Nullable Consumer<DocumentStamp> written) {
        writes.add(write);
        stamped.add(written);
    }

    void touch(String key) {
        keys.add(key);
    }

    Set<String> keys() {
        return keys;
    }

    void failed(SearchAway away) {
        this.away = away;
    }

    boolean hasFailed() {
        return away != null;
    }

    List<Runnable> signals() {
        return signals;
    }

    /** @throws BatchFailed when the batch must be done again */
    void write(SearchClient search, ProjectionFaults faults) {
        if (away != null) {
            throw away;
        }
        boolean faulty = false;
        for (Finish finish : finishes.values()) {
            try {
                finish.write().run();
            } catch (SearchAway gone) {
                throw gone;
            } catch (RuntimeException fault) {
                faults.add(finish.key(), fault);
                faulty = true;
            }
        }
        if (faulty) {
            throw new BatchFailed("a document can't be made; its events will be put aside");
        }
        if (!writes.isEmpty()) {
            examine(plainly(search.bulk(writes), search, faults), faults);
        }
    }

    /** What was refused is written once more, without what it is found by: it can be read, and its being unfound is reported. */
    private List<WriteResult> plainly(List<WriteResult> outcomes, SearchClient search, ProjectionFaults faults) {
        List<WriteResult> all = new ArrayList<>(outcomes);
        for (int each = 0; each < all.size(); each++) {
            DocumentWrite write = writes.get(each);
            Supplier<?> plain = plainer.get(write);
            if (plain != null && all.get(each).refused()) {
                DocumentWrite without = new DocumentWrite(
                        write.index(), write.id(), write.key(), write.guard(), Json.bytes(plain.get()));
                all.set(each, search.bulk(List.of(without)).getFirst());
                faults.refused(write);
            } else if (all.get(each).done()) {
                faults.taken(write);
            }
        }
        return all;
    }

    private void examine(List<WriteResult> outcomes, ProjectionFaults faults) {
        boolean overtaken = false;
        boolean faulty = false;
        for (int each = 0; each < outcomes.size(); each++) {
            WriteResult outcome = outcomes.get(each);
            DocumentWrite write = writes.get(each);
            if (outcome.later() || outcome.lost()) {
                throw new SearchAway("a write was answered " + outcome.status());
            }
            if (outcome.overtaken()) {
                // Of a document with a version: redelivery, all is well. Of a guarded one: somebody else holds the key.
                overtaken |= write.guard() instanceof DocumentWrite.Unchanged;
            } else if (!outcome.done()) {
                faults.add(
                        write.key(),
                        new SearchFault(outcome.status(), write.index() + " refused a document: " + outcome.reason()));
                faulty = true;
            }
        }
        if (faulty) {
            throw new BatchFailed("a document was refused; its events will be put aside");
        }
        if (overtaken) {
            throw new BatchFailed("somebody else wrote in between");
        }
        for (int each = 0; each < outcomes.size(); each++) {
            Consumer<DocumentStamp> told = stamped.get(each);
            if (told != null) {
                DocumentWrite.StampInShard stamp = outcomes.get(each).stamp();
                told.accept(new DocumentStamp(stamp.sequence(), stamp.term()));
            }
        }
    }
}
