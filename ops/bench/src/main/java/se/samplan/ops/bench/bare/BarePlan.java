package se.samplan.ops.bench.bare;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** An aggregate that remembers what was last noted about each entry, and has no rules. */
public class BarePlan {
    @AggregateIdentifier
    private @Nullable String plan;

    private final Map<String, String> entries = new HashMap<>();

    public BarePlan() {}

    /** Its id; Axon reads it. */
    public @Nullable String plan() {
        return plan;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public long handle(Note it) {
        AggregateLifecycle.apply(new Noted(
                it.plan(), it.entry(), it.goal(), it.what(), it.party(), it.person(), it.text(), it.topic(), it.due()));
        return AggregateLifecycle.getVersion();
    }

    @EventSourcingHandler
    public void on(Noted event) {
        plan = event.plan();
        entries.put(event.entry(), event.what());
    }
}
