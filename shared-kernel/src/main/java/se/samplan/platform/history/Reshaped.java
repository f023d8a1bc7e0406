package se.samplan.platform.history;

import java.util.function.UnaryOperator;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One fact, one step: turns the JSON of one revision into that of the next, such as a component that old facts lack. */
final class Reshaped extends SingleEventUpcaster {
    private final StoredName from;
    private final StoredName to;
    private final UnaryOperator<ObjectNode> change;

    Reshaped(StoredName from, StoredName to, UnaryOperator<ObjectNode> change) {
        this.from = from;
        this.to = to;
        this.change = change;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation fact) {
        return fact.getType().equals(from.toType());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation fact) {
        return fact.upcastPayload(to.toType(), JsonNode.class, json -> change.apply((ObjectNode) json));
    }
}
