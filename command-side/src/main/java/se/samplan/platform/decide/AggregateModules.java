package se.samplan.platform.decide;

import java.util.function.UnaryOperator;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.GenericAggregateFactory;

/** Puts a kind of stream on the command bus. A stream needs no helpers, so Axon makes it itself, for each command anew. */
public final class AggregateModules {
    /** A snapshot is made after so many events: few enough that reading the rest costs little. */
    public static final int EVENTS_BETWEEN_SNAPSHOTS = 100;

    private AggregateModules() {}

    public static ConfigurerModule of(Class<?> stream) {
        return configurer -> configurer.configureAggregate(configurer(stream));
    }

    /** For streams that grow long: read from their last snapshot, if that was made by the same code. */
    public static <T> ConfigurerModule withSnapshots(AggregateFactory<T> factory) {
        Class<T> stream = factory.getAggregateType();
        return configurer -> configurer.configureAggregate(configurer(stream)
                .configureAggregateFactory(configuration -> factory)
                .configureSnapshotTrigger(configuration ->
                        new EventCountSnapshotTriggerDefinition(configuration.snapshotter(), EVENTS_BETWEEN_SNAPSHOTS))
                .configureSnapshotFilter(configuration -> snapshot -> isOther(stream, snapshot)
                        || SnapshotRevision.of(stream)
                                .equals(snapshot.getPayload().getType().getRevision())));
    }

    private static boolean isOther(Class<?> stream, DomainEventData<?> snapshot) {
        return !snapshot.getPayload().getType().getName().equals(stream.getName());
    }

    /**
     * Begins with a copy of the snapshot, which may be remembered and used again.
     *
     * @param copy of what a snapshot holds
     */
    public static <T> AggregateFactory<T> factory(Class<T> stream, UnaryOperator<T> copy) {
        return new GenericAggregateFactory<>(stream) {
            @Override
            protected T postProcessInstance(T made) {
                return copy.apply(made);
            }
        };
    }

    private static <T> AggregateConfigurer<T> configurer(Class<T> stream) {
        return AggregateConfigurer.defaultConfiguration(stream)
                .configureCommandTargetResolver(configuration -> new StreamTargetResolver());
    }
}
