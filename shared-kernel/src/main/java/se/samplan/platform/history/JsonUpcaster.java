package se.samplan.platform.history;

import java.util.function.BiFunction;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One event, one step: turns the JSON of one revision into that of the next, such as a component that old events lack. */
final class JsonUpcaster extends SingleEventUpcaster {
    private final StoredEventType from;
    private final StoredEventType to;
    private final BiFunction<ObjectNode, MetaData, ObjectNode> change;

    /** @param change from the old JSON, and what stands beside the event, to the new JSON */
    JsonUpcaster(StoredEventType from, StoredEventType to, BiFunction<ObjectNode, MetaData, ObjectNode> change) {
        this.from = from;
        this.to = to;
        this.change = change;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(from.toType());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(
                to.toType(),
                JsonNode.class,
                json -> change.apply((ObjectNode) json, event.getMetaData().getObject()));
    }
}
