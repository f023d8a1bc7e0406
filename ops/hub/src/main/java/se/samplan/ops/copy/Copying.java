package se.samplan.ops.copy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Copies the facts. What is there already is compared one by one; where it ends, the copy goes on: so an interrupted copy is gone on
 * with by beginning it again.
 */
final class Copying {
    private static final int AT_ONCE = 500;

    private final Facts from;
    private final Facts to;
    private final LongConsumer soFar;
    private long there;
    private long copied;

    Copying(Facts from, Facts to, LongConsumer soFar) {
        this.from = from;
        this.to = to;
        this.soFar = soFar;
    }

    /** @throws CanNotCopy if the target holds a fact that is not the source's at that place */
    void run() {
        Iterator<KeptFact> source = from.all();
        Iterator<KeptFact> target = to.all();
        while (target.hasNext()) {
            KeptFact found = target.next();
            KeptFact expected = source.hasNext() ? source.next() : null;
            if (expected == null
                    || !found.isSameAs(expected)
                    || (to.keepsPositions() && found.position() != expected.position())) {
                throw new CanNotCopy(
                        "The target holds other facts: its fact number %d, %s of %s, is not the source's. Nothing was changed."
                                .formatted(there + 1, found.id(), found.time()));
            }
            there++;
        }
        List<KeptFact> next = new ArrayList<>(AT_ONCE);
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
    Fingerprint compared() {
        Fingerprint source = Fingerprint.of(from.all());
        Fingerprint target = Fingerprint.of(to.all());
        if (!source.equals(target)) {
            throw new CanNotCopy(
                    "The two sides differ: %s and %s. Is a hub still running on one of them? Stop it, and copy again."
                            .formatted(source, target));
        }
        return target;
    }
}
