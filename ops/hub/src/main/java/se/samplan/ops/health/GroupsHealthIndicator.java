package se.samplan.ops.health;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Down when a processing group has stopped; degraded when one is trying again after an error or has put events aside as
 * dead letters. Both leave writing untouched.
 */
@Component("groupsHealthIndicator")
class GroupsHealthIndicator extends AbstractHealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final EventProcessingConfiguration processing;

    GroupsHealthIndicator(EventProcessingConfiguration processing) {
        super("processing groups can't be read");
        this.processing = processing;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        Map<String, Object> groups = new TreeMap<>();
        boolean stopped = false;
        boolean troubled = false;
        for (Map.Entry<String, EventProcessor> each :
                processing.eventProcessors().entrySet()) {
            EventProcessor processor = each.getValue();
            long put = deadLetters(each.getKey());
            stopped |= !processor.isRunning();
            troubled |= processor.isError() || put > 0;
            groups.put(each.getKey(), describe(processor, put));
        }
        builder.status(stopped ? Status.DOWN : troubled ? DEGRADED : Status.UP).withDetails(groups);
    }

    private long deadLetters(String group) {
        return processing
                .deadLetterQueue(group)
                .map(SequencedDeadLetterQueue<EventMessage<?>>::size)
                .orElse(0L);
    }

    private static Map<String, Object> describe(EventProcessor processor, long deadLetters) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("running", processor.isRunning());
        described.put("error", processor.isError());
        described.put("deadLetters", deadLetters);
        return described;
    }
}
