package se.samplan.ops.security;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;

/**
 * Tells those who keep a stream open that they work elsewhere by now. One thread asks the register once in {@link #PACE} about all of
 * them, and nothing while there are none.
 */
@Component
final class MovedStaff implements SmartInitializingSingleton, AutoCloseable {
    static final Duration PACE = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(MovedStaff.class);
    private static final int AT_ONCE = 500;

    private final StaffUnits units;
    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("moved-staff").daemon().factory());
    private boolean lost;

    MovedStaff(StaffUnits units) {
        this.units = units;
    }

    /** Not a record: two streams of the same person are two. */
    private static final class Watch {
        private final PersonId person;
        private final PartyId unit;
        private final Sinks.Empty<Void> moved = Sinks.empty();

        Watch(PersonId person, PartyId unit) {
            this.person = person;
            this.unit = unit;
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        thread.scheduleWithFixedDelay(this::look, PACE.toMillis(), PACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Completes when the person works in another unit than this. */
    Mono<Void> whenMoved(PersonId person, PartyId unit) {
        return Mono.using(
                () -> {
                    Watch watch = new Watch(person, unit);
                    watches.add(watch);
                    return watch;
                },
                watch -> watch.moved.asMono(),
                watches::remove);
    }

    /** Never fails: it is asked again soon. */
    void look() {
        List<Watch> all = new ArrayList<>(watches);
        try {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                List<Watch> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
                Map<PersonId, PartyId> now =
                        units.now(some.stream().map(it -> it.person).collect(Collectors.toSet()));
                some.stream()
                        .filter(it -> !it.unit.equals(now.getOrDefault(it.person, it.unit)))
                        .forEach(it -> it.moved.tryEmitEmpty());
            }
            lost = false;
        } catch (RuntimeException away) {
            if (!lost) {
                LOG.warn("who has moved can't be asked now: {}", away.getClass().getSimpleName());
            }
            lost = true;
        }
    }

    int watched() {
        return watches.size();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
