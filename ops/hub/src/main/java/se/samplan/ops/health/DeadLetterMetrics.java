package se.samplan.ops.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** {@code samplan_dead_letters{group}}: events a processing group has put aside, counted when the metric is read. */
@Component
class DeadLetterMetrics {

    private final EventProcessingConfiguration processing;
    private final MeterRegistry meters;

    DeadLetterMetrics(EventProcessingConfiguration processing, MeterRegistry meters) {
        this.processing = processing;
        this.meters = meters;
    }

    @EventListener(ApplicationReadyEvent.class)
    void register() {
        for (String group : processing.eventProcessors().keySet()) {
            processing
                    .deadLetterQueue(group)
                    .ifPresent(queue -> Gauge.builder("samplan.dead.letters", queue, SequencedDeadLetterQueue::size)
                            .tag("group", group)
                            .strongReference(true)
                            .register(meters));
        }
    }
}
