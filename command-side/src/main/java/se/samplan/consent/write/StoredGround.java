package se.samplan.consent.write;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.child.events.ChildEvent;
import se.samplan.consent.ConsentStream;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.consent.ground.Ground;
import se.samplan.consent.ground.GroundLookup;

/** Reads both streams of the child from the store itself, and folds them into a ground only when one of them has grown. */
@Component
final class StoredGround implements GroundLookup {
    private final EventStore store;
    private final Cache<ChildId, KnownGround> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    StoredGround(EventStore store) {
        this.store = store;
    }

    /** @param ends the ids of the last events that it was read from: while they are the last, it holds */
    private record KnownGround(List<String> ends, Ground ground) {}

    @Override
    public Ground of(ChildId child) {
        List<DomainEventMessage<?>> family = eventsOf(child.value());
        List<DomainEventMessage<?>> consents = eventsOf(ConsentStream.of(child));
        List<String> ends = Stream.of(family, consents)
                .filter(events -> !events.isEmpty())
                .map(events -> events.getLast().getIdentifier())
                .toList();
        KnownGround before = known.getIfPresent(child);
        if (before != null && before.ends().equals(ends)) {
            return before.ground();
        }
        Ground ground = read(family, consents);
        known.put(child, new KnownGround(ends, ground));
        return ground;
    }

    private static Ground read(List<DomainEventMessage<?>> family, List<DomainEventMessage<?>> consents) {
        Ground ground = Ground.NONE;
        for (DomainEventMessage<?> each : family) {
            ground = each.getPayload() instanceof ChildEvent event ? ground.with(event, each.getTimestamp()) : ground;
        }
        for (DomainEventMessage<?> each : consents) {
            ground = each.getPayload() instanceof ConsentEvent event ? ground.with(event, each.getTimestamp()) : ground;
        }
        return ground;
    }

    private List<DomainEventMessage<?>> eventsOf(String stream) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        store.readEvents(stream).forEachRemaining(events::add);
        return events;
    }
}
