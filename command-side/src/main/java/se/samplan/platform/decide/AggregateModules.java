package se.samplan.platform.decide;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;

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
        return configurer -> configurer.configureAggregate(snapshots(factory, EVENTS_BETWEEN_SNAPSHOTS));
    }

    /** The same, for a stream with one handler for a sealed family of commands. */
    public static <T> ConfigurerModule withSnapshots(AggregateFactory<T> factory, Class<?> family) {
        return withSnapshots(factory, family, EVENTS_BETWEEN_SNAPSHOTS);
    }

    /** @param events after how many a snapshot is made */
    public static <T> ConfigurerModule withSnapshots(AggregateFactory<T> factory, Class<?> family, int events) {
        return configurer -> {
            AggregateConfigurer<T> stream = snapshots(factory, events);
            configurer.configureAggregate(stream.configureCommandHandler(configuration -> new FamilyCommandHandler<>(
                    AggregateAnnotationCommandHandler.<T>builder()
                            .aggregateType(factory.getAggregateType())
                            .repository(stream.repository())
                            .commandTargetResolver(new StreamTargetResolver())
                            .parameterResolverFactory(configuration.parameterResolverFactory())
                            .handlerDefinition(configuration.handlerDefinition(factory.getAggregateType())),
                    family)));
        };
    }

    private static <T> AggregateConfigurer<T> snapshots(AggregateFactory<T> factory, int events) {
        Class<T> stream = factory.getAggregateType();
        return configurer(stream)
                .configureAggregateFactory(configuration -> factory)
                .configureSnapshotTrigger(
                        configuration -> new EventCountSnapshotTriggerDefinition(configuration.snapshotter(), events))
                .configureSnapshotFilter(configuration -> snapshot -> isOther(stream, snapshot)
                        || SnapshotRevision.of(stream)
                                .equals(snapshot.getPayload().getType().getRevision()));
    }

    private static boolean isOther(Class<?> stream, DomainEventData<?> snapshot) {
        return !snapshot.getPayload().getType().getName().equals(stream.getName());
    }

    private static <T> AggregateConfigurer<T> configurer(Class<T> stream) {
        return AggregateConfigurer.defaultConfiguration(stream)
                .configureCommandTargetResolver(configuration -> new StreamTargetResolver());
    }
}
