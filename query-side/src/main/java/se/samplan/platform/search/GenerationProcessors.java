package se.samplan.platform.search;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import se.samplan.platform.history.PutAside;

/** Makes the processor that fills one generation: pooled, in batches, in order per child, from the beginning of the history. */
public final class GenerationProcessors {

    /** Fixed in the token store at a generation's first start. */
    private static final int SEGMENTS = 2;

    /** How long a store that did not answer is left in peace. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private static final int BATCH = 1_000;

    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final TokenStore tokens;
    private final TransactionManager transactions;
    private final SequencingPolicy<EventMessage<?>> order;
    private final DeadLetters deadLetters;
    private final SystemTime real;
    private long lastHead;
    private Instant askedInVain = Instant.EPOCH;

    public GenerationProcessors(
            StreamableMessageSource<TrackedEventMessage<?>> source,
            TokenStore tokens,
            TransactionManager transactions,
            SequencingPolicy<EventMessage<?>> order,
            DeadLetters deadLetters,
            SystemTime real) {
        this.source = new PollingEventSource(source);
        this.tokens = tokens;
        this.transactions = transactions;
        this.order = order;
        this.deadLetters = deadLetters;
        this.real = real;
    }

    /** Gives each processing group its dead-letter queue. */
    public interface DeadLetters {

        SequencedDeadLetterQueue<EventMessage<?>> of(String group);
    }

    /** Name of the processing group of a generation: its tokens and dead letters are its own. */
    static String group(int generation) {
        return "view-g" + generation;
    }

    RunningGeneration start(int generation, GenerationFiller filling) {
        String group = group(generation);
        var queue = deadLetters.of(group);
        var invoker = DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers(filling)
                .sequencingPolicy(order)
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .queue(queue)
                .enqueuePolicy(PutAside.policy())
                // Else the queue is asked about every event, most of them about children that nothing was ever put
                // aside
                // for.
                .enableSequenceIdentifierCache()
                .transactionManager(transactions)
                .build();
        var workers = threads("Work[" + group + "]", SEGMENTS);
        var coordinator = threads("Read[" + group + "]", 1);
        var processor = PooledStreamingEventProcessor.builder()
                .name(group)
                .eventHandlerInvoker(invoker)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(source)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(SEGMENTS)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(BATCH)
                // Claims are kept alive by real time, also when the hub's own clock is moved.
                .clock(real.clock())
                .build();
        processor.start();
        return new RunningGeneration(generation, SEGMENTS, filling, processor, invoker, queue, () -> {
            processor.shutDown();
            workers.shutdown();
            coordinator.shutdown();
        });
    }

    /** Forgets how far a generation had read, and what it had put aside. */
    void forget(int generation) {
        String group = group(generation);
        transactions.executeInTransaction(() -> {
            for (int segment : tokens.fetchSegments(group)) {
                // A token is deleted by who holds it.
                tokens.fetchToken(group, segment);
                tokens.deleteToken(group, segment);
            }
            deadLetters.of(group).clear();
        });
    }

    boolean hasTokens(int generation) {
        return transactions.fetchInTransaction(() -> tokens.fetchSegments(group(generation)).length > 0);
    }

    /**
     * Where the history ends. While the store is away, where it ended when it last answered: whoever looks at the views must not wait for
     * a store that they can do without.
     */
    synchronized long head() {
        if (real.clock().instant().isBefore(askedInVain.plus(PAUSE))) {
            return lastHead;
        }
        try {
            var token = source.createHeadToken();
            lastHead = token == null ? 0 : token.position().orElse(0);
        } catch (RuntimeException away) {
            askedInVain = real.clock().instant();
        }
        return lastHead;
    }

    private static ScheduledExecutorService threads(String name, int count) {
        return Executors.newScheduledThreadPool(count, new AxonThreadFactory(name));
    }
}
