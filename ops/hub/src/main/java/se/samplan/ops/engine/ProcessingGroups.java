package se.samplan.ops.engine;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingModule;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * Gives every processing group its manner by its name.
 *
 * <ul>
 *   <li>{@code automation-…}: hears only what happens after its first start, in one line; never replayed.
 *   <li>every other: hears the whole history from its beginning, in {@value #VIEW_SEGMENTS} lines.
 * </ul>
 *
 * The number of lines is fixed in the token store at a group's first start.
 */
class ProcessingGroups extends EventProcessingModule {

    static final String AUTOMATION = "automation-";
    static final int VIEW_SEGMENTS = 2;
    private static final int BATCH = 200;

    @Override
    protected EventProcessor pooledStreamingEventProcessor(
            String name,
            EventHandlerInvoker invoker,
            Configuration configuration,
            StreamableMessageSource<TrackedEventMessage<?>> source,
            PooledStreamingProcessorConfiguration more) {
        return super.pooledStreamingEventProcessor(
                name, invoker, configuration, source, more.andThen((c, builder) -> byName(name, c, builder)));
    }

    private PooledStreamingEventProcessor.Builder byName(
            String name, Configuration configuration, PooledStreamingEventProcessor.Builder builder) {
        boolean automation = name.startsWith(AUTOMATION);
        int segments = automation ? 1 : VIEW_SEGMENTS;
        // Claims are kept alive by real time, also when the hub's own clock is moved.
        builder.batchSize(BATCH)
                .initialSegmentCount(segments)
                .clock(Clock.systemUTC())
                .workerExecutor(processor -> workers(processor, segments, configuration));
        return automation ? builder.initialToken(StreamableMessageSource::createHeadToken) : builder;
    }

    private static ScheduledExecutorService workers(String processor, int segments, Configuration configuration) {
        var workers = Executors.newScheduledThreadPool(segments, new AxonThreadFactory("Work[" + processor + "]"));
        configuration.onShutdown(workers::shutdown);
        return workers;
    }
}
