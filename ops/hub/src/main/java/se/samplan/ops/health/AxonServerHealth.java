package se.samplan.ops.health;

import java.util.Map;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether Axon Server can be reached. Degraded while it can't: nothing can be decided then, but what the views hold can be read, and the
 * connection comes back by itself.
 */
@Component("axonServerHealthIndicator")
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
class AxonServerHealth extends AbstractHealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");
    private final AxonServerConnectionManager connections;

    AxonServerHealth(AxonServerConnectionManager connections) {
        super("the connection to Axon Server can't be looked at");
        this.connections = connections;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        Map<String, Boolean> contexts = connections.connections();
        boolean connected = !contexts.isEmpty() && !contexts.containsValue(false);
        builder.status(connected ? Status.UP : DEGRADED).withDetail("contexts", contexts);
    }
}
