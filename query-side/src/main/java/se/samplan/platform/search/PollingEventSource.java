package se.samplan.platform.search;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * Lets a processor look for new events often. A store that can't say when there is something new is otherwise looked at every half
 * second, which is what people would wait for their own words. A look at a stream that has come to its end asks no database.
 */
final class PollingEventSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private static final long PACE_MILLIS = 25;

    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("new-events").daemon().factory());

    PollingEventSource(StreamableMessageSource<TrackedEventMessage<?>> source) {
        this.source = source;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
        return new Ticking(source.openStream(after), ticks);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return source.createTailToken();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return source.createHeadToken();
    }

    @Override
    public @Nullable TrackingToken createTokenAt(java.time.Instant moment) {
        return source.createTokenAt(moment);
    }

    private static final class Ticking implements BlockingStream<TrackedEventMessage<?>> {
        private final BlockingStream<TrackedEventMessage<?>> stream;
        private final ScheduledExecutorService ticks;
        private @Nullable Future<?> ticking;

        Ticking(BlockingStream<TrackedEventMessage<?>> stream, ScheduledExecutorService ticks) {
            this.stream = stream;
            this.ticks = ticks;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            if (!stream.setOnAvailableCallback(callback)) {
                ticking = ticks.scheduleWithFixedDelay(callback, PACE_MILLIS, PACE_MILLIS, TimeUnit.MILLISECONDS);
            }
            return true;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek();
        }

        @Override
        public boolean hasNextAvailable() {
            return stream.hasNextAvailable();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return stream.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
            stream.skipMessagesWithPayloadTypeOf(ignored);
        }

        @Override
        public void close() {
            if (ticking != null) {
                ticking.cancel(false);
            }
            stream.close();
        }
    }
}
