package se.samplan.platform.search;

import java.util.Collection;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/**
 * The processor of one generation, at work.
 *
 * @param segments into how many parts the events are dealt
 */
record RunningGeneration(
        int generation,
        int segments,
        GenerationFiller filling,
        StreamingEventProcessor processor,
        DeadLetteringEventHandlerInvoker invoker,
        SequencedDeadLetterQueue<EventMessage<?>> queue,
        Runnable end) {

    /** How far every part of it has read. */
    long position() {
        return statuses().stream()
                .mapToLong(status -> status.getCurrentPosition().orElse(0))
                .min()
                .orElse(0);
    }

    boolean isCaughtUp() {
        Collection<EventTrackerStatus> statuses = statuses();
        // A part that failed is given up for a moment before it is tried again.
        return statuses.size() == segments
                && statuses.stream().allMatch(status -> status.isCaughtUp() && !status.isErrorState());
    }

    boolean isHealthy() {
        return processor.isRunning()
                && statuses().size() == segments
                && statuses().stream().noneMatch(EventTrackerStatus::isErrorState);
    }

    /** Writes what was gathered, between two events. */
    void pour() {
        processor.shutDown();
        filling.pour();
        processor.start();
    }

    long putAside() {
        return queue.amountOfSequences();
    }

    private Collection<EventTrackerStatus> statuses() {
        return processor.processingStatus().values();
    }
}
