package se.samplan.ops.engine;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a stream: its newest snapshot, if it has one, and the events from the one that the snapshot ends with, or from
 * the first. Unchanging.
 */
record RememberedStream(@Nullable DomainEventMessage<?> snapshot, List<DomainEventMessage<?>> events) {
    /** A snapshot weighs as much as so many events. */
    private static final int SNAPSHOT = 20;

    /** Where the events that are to be read after the snapshot begin. */
    long next() {
        return snapshot == null ? 0 : snapshot.getSequenceNumber() + 1;
    }

    DomainEventMessage<?> last() {
        return events.getLast();
    }

    /** The events after the snapshot; all of them when there is none. */
    List<DomainEventMessage<?>> afterSnapshot() {
        return snapshot == null ? events : events.subList(1, events.size());
    }

    int weight() {
        return events.size() + (snapshot == null ? 1 : SNAPSHOT);
    }

    /** With an event that was committed; nothing is worth remembering when one before it is missing. */
    @Nullable
    RememberedStream after(DomainEventMessage<?> committed) {
        long missing = committed.getSequenceNumber() - last().getSequenceNumber();
        return missing > 1 ? null : missing == 1 ? with(List.of(committed)) : this;
    }

    RememberedStream with(List<? extends DomainEventMessage<?>> newer) {
        List<DomainEventMessage<?>> all = new ArrayList<>(events.size() + newer.size());
        all.addAll(events);
        all.addAll(newer);
        return new RememberedStream(snapshot, all);
    }

    /** With a newer snapshot, and without the events that are in it. */
    RememberedStream with(DomainEventMessage<?> newer) {
        int place = (int) (newer.getSequenceNumber() - events.getFirst().getSequenceNumber());
        return place < 0 || place >= events.size()
                ? this
                : new RememberedStream(newer, new ArrayList<>(events.subList(place, events.size())));
    }

    /** No event is missing, and each can be read. What can't be read is read again: it may have been mended by then. */
    boolean isWorthKeeping() {
        if (events.isEmpty()) {
            return false;
        }
        long first = snapshot == null ? 0 : snapshot.getSequenceNumber();
        return last().getSequenceNumber() == first + events.size() - 1
                && events.stream().allMatch(RememberedStream::canBeRead);
    }

    static boolean canBeRead(Message<?> message) {
        try {
            message.getPayload();
            return true;
        } catch (SerializationException unreadable) {
            return false;
        }
    }
}
