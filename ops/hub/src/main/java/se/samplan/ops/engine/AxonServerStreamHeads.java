package se.samplan.ops.engine;

import io.axoniq.axonserver.connector.event.EventChannel;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import se.samplan.platform.history.StreamHeads;

/** Asks Axon Server about all streams at once, and waits for the slowest answer. */
final class AxonServerStreamHeads implements StreamHeads {
    private static final long PATIENCE_SECONDS = 2;

    private final AxonServerConnectionManager connections;

    AxonServerStreamHeads(AxonServerConnectionManager connections) {
        this.connections = connections;
    }

    @Override
    public Map<String, Long> of(Collection<String> streams) {
        EventChannel events = connections.getConnection().eventChannel();
        Map<String, CompletableFuture<Long>> asked = new LinkedHashMap<>();
        for (String stream : streams) {
            asked.put(stream, events.findHighestSequence(stream).orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        Map<String, Long> heads = new HashMap<>();
        asked.forEach((stream, answer) -> {
            Long head = answer.join();
            // It says -1 of a stream without events.
            if (head != null && head >= 0) {
                heads.put(stream, head);
            }
        });
        return heads;
    }
}
