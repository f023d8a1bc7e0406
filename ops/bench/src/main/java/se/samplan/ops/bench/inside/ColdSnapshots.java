package se.samplan.ops.bench.inside;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;

/** Makes the snapshots that the hub would have made, past the hub's memory, so that it still has to read everything. */
public final class ColdSnapshots {
    private final AggregateSnapshotter snapshotter;
    private final Class<?> streams;

    public ColdSnapshots(HubInside hub) {
        Serializer json = hub.get("serializer", Serializer.class);
        AggregateFactory<?> plans = hub.get(AggregateFactory.class);
        streams = plans.getAggregateType();
        snapshotter = AggregateSnapshotter.builder()
                .eventStore(EmbeddedEventStore.builder()
                        .storageEngine(JdbcEventStorageEngine.builder()
                                .eventSerializer(json)
                                .snapshotSerializer(json)
                                .connectionProvider(hub.get(ConnectionProvider.class))
                                .transactionManager(hub.get(TransactionManager.class))
                                .schema(hub.get(EventSchema.class))
                                .build())
                        .build())
                .aggregateFactories(plans)
                .transactionManager(hub.get(TransactionManager.class))
                .build();
    }

    /** Of everything that stands in the stream now. */
    public void make(String stream) {
        snapshotter.scheduleSnapshot(streams, stream);
    }
}
