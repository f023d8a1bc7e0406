package se.samplan.ops.copy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Copies the events. What is there already is compared one by one; where it ends, the copy goes on: so an interrupted copy is gone on
 * with by beginning it again.
 */
final class EventCopier {
    private static final int AT_ONCE = 500;

    private final RawEvents from;
    private final RawEvents to;
    private final LongConsumer soFar;
    private long there;
    private long copied;

    EventCopier(RawEvents from, RawEvents to, LongConsumer soFar) {
        this.from = from;
        this.to = to;
        this.soFar = soFar;
    }

    /** @throws CopyRefused if the target holds an event that is not the source's at that place */
    void run() {
        Iterator<RawEvent> source = from.all();
        Iterator<RawEvent> target = to.all();
        while (target.hasNext()) {
            RawEvent found = target.next();
            RawEvent expected = source.hasNext() ? source.next() : null;
            if (expected == null
                    || !found.isSameAs(expected)
                    || (to.keepsPositions() && found.position() != expected.position())) {
                throw new CopyRefused(
                        "The target holds other events: its event number %d, %s of %s, is not the source's. Nothing was changed."
                                .formatted(there + 1, found.id(), found.time()));
            }
            there++;
        }
        List<RawEvent> next = new ArrayList<>(AT_ONCE);
        while (source.hasNext()) {
            next.add(source.next());
            if (next.size() == AT_ONCE || !source.hasNext()) {
                to.append(next);
                copied += next.size();
                soFar.accept(there + copied);
                next.clear();
            }
        }
    }

    /** How many were there already, and equal. */
    long there() {
        return there;
    }

    long copied() {
        return copied;
    }

    /** Reads both sides again from the beginning. */
    HistoryFingerprint compared() {
        HistoryFingerprint source = HistoryFingerprint.of(from.all());
        HistoryFingerprint target = HistoryFingerprint.of(to.all());
        if (!source.equals(target)) {
            throw new CopyRefused(
                    "The two sides differ: %s and %s. Is a hub still running on one of them? Stop it, and copy again."
                            .formatted(source, target));
        }
        return target;
    }
}
