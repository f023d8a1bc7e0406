package se.samplan.ops.engine;

import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tries again what policies could not do: a plan must not go on without ground because the database was busy for a moment. The
 * commands of a policy bear the event's own id, so that a second try can't do anything twice.
 */
@Component
final class AutomationRetries {

    private static final Logger LOG = LoggerFactory.getLogger(AutomationRetries.class);
    private static final int PACE_SECONDS = 30;

    private final EventProcessingConfiguration processing;

    AutomationRetries(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    /** Takes in everything that can be taken in now. */
    @Scheduled(initialDelay = PACE_SECONDS, fixedDelay = PACE_SECONDS, timeUnit = TimeUnit.SECONDS)
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
