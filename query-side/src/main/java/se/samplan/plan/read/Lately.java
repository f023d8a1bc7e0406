package se.samplan.plan.read;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.PlanId;
import se.samplan.platform.actor.Actor;

/**
 * Whose views have changed in the last moments. A page is made first and begins to listen afterwards: what happened in between must not
 * pass unheard.
 */
@Component
class Lately {
    private static final Duration MOMENT = Duration.ofSeconds(3);

    private final Cache<String, Boolean> worklists =
            Caffeine.newBuilder().expireAfterWrite(MOMENT).maximumSize(10_000).build();
    private final Cache<String, Boolean> plans =
            Caffeine.newBuilder().expireAfterWrite(MOMENT).maximumSize(10_000).build();

    void changed(PlanId plan, PartyId party, List<PersonId> members) {
        Stream.concat(Stream.of(party.value()), members.stream().map(PersonId::value))
                .forEach(one -> {
                    worklists.put(one, true);
                    plans.put(plan.value() + one, true);
                });
    }

    boolean worklist(Actor reader) {
        return names(reader).anyMatch(one -> worklists.getIfPresent(one) != null);
    }

    boolean plan(PlanId plan, Actor reader) {
        return names(reader).anyMatch(one -> plans.getIfPresent(plan.value() + one) != null);
    }

    private static Stream<String> names(Actor reader) {
        return Stream.of(
                        Stream.of(reader.person().value()),
                        Stream.ofNullable(reader.party()).map(PartyId::value),
                        reader.mandate().stream().map(PartyId::value))
                .flatMap(each -> each);
    }
}
