package se.samplan.ops.engine;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tries again what policies could not do: a plan must not go on without ground because the database was busy for a moment. The
 * commands of a policy bear the event's own id, so that a second try can't do anything twice.
 */
@Component
final class AutomationRetries implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AutomationRetries.class);
    private static final Duration PACE = Duration.ofSeconds(30);

    private final EventProcessingConfiguration processing;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("automation-retries").daemon().factory());
    private volatile boolean running;

    AutomationRetries(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    @Override
    public void start() {
        running = true;
        thread.scheduleWithFixedDelay(this::retry, PACE.toSeconds(), PACE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Takes in everything that can be taken in now. */
    void retry() {
        for (String group : processing.eventProcessors().keySet()) {
            try {
                processing.sequencedDeadLetterProcessor(group).ifPresent(letters -> retry(group, letters));
            } catch (RuntimeException fault) {
                LOG.error("{} could not try again", group, fault);
            }
        }
    }

    private static void retry(String group, SequencedDeadLetterProcessor<?> letters) {
        while (letters.processAny()) {
            LOG.info("{} did what it could not do before", group);
        }
    }
}
