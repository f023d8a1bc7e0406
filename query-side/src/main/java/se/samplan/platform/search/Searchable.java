package se.samplan.platform.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Knows what has been written and can't be found by a search yet, so that a reader makes the engine refresh an index only when that
 * changes the answer. The engine by itself refreshes once a second.
 */
final class Searchable {

    private final Map<String, Writes> byAlias = new ConcurrentHashMap<>();
    private final Consumer<List<String>> refresh;
    private volatile boolean filledHere;

    Searchable(Consumer<List<String>> refresh) {
        this.refresh = refresh;
    }

    /** How much was written to the indexes behind an alias, and how much of it is found. */
    private static final class Writes {
        private final AtomicLong written = new AtomicLong();
        private final AtomicLong underWay = new AtomicLong();
        private volatile long found;

        /** What is under way may be there already, and be read by its id, before the answer to the write has come. */
        boolean areFound() {
            return underWay.get() == 0 && found == written.get();
        }
    }

    /** While another process fills the views, nobody here knows what has been written. */
    void filledHere(boolean here) {
        filledHere = here;
    }

    /** @param index of one generation; its number is left out, since readers know the alias */
    void writing(String index) {
        ofIndex(index).underWay.incrementAndGet();
    }

    /** @param index that was being written to */
    void written(String index) {
        Writes writes = ofIndex(index);
        writes.written.incrementAndGet();
        writes.underWay.decrementAndGet();
    }

    void await(List<String> aliases) {
        if (aliases.isEmpty()) {
            return;
        }
        if (!filledHere) {
            refresh.accept(aliases);
            return;
        }
        for (String alias : aliases) {
            Writes writes = of(alias);
            if (!writes.areFound()) {
                // Whoever comes meanwhile waits for the same refresh, instead of searching before it is done.
                synchronized (writes) {
                    if (!writes.areFound()) {
                        long now = writes.written.get();
                        refresh.accept(List.of(alias));
                        writes.found = now;
                    }
                }
            }
        }
    }

    private Writes ofIndex(String index) {
        int generation = index.lastIndexOf('-');
        return of(generation < 0 ? index : index.substring(0, generation));
    }

    private Writes of(String alias) {
        return byAlias.computeIfAbsent(alias, none -> new Writes());
    }
}
