package se.samplan.ops.claims;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Locale;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samplan.party.PartyId;
import se.samplan.party.read.KnownParty;
import se.samplan.party.read.PartiesMatching;
import se.samplan.party.read.PartyList;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.reader.BlockingScheduler;

/** Asks the view of parties. A code never changes hands, so what was found is remembered; what was not found may be registered soon. */
@Component
class RegisteredUnitLookup implements UnitLookup {

    private final QueryGateway questions;
    private final Cache<String, PartyId> found = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    RegisteredUnitLookup(QueryGateway questions) {
        this.questions = questions;
    }

    @Override
    public Mono<PartyId> withCode(String written) {
        String code = asRegistered(written);
        PartyId known = found.getIfPresent(code);
        if (known != null) {
            return Mono.just(known);
        }
        var question = new PartiesMatching(Actor.HUB, null, null, code);
        return Mono.fromFuture(() -> questions.query(question, PartyList.class))
                .subscribeOn(BlockingScheduler.threads())
                .flatMapIterable(PartyList::parties)
                .filter(party -> party.code().equals(code))
                .next()
                .map(KnownParty::party)
                .doOnNext(party -> found.put(code, party));
    }

    /** HSA-ids are the same in small letters, organisation numbers with a hyphen. */
    private static String asRegistered(String written) {
        String code = written.strip().toUpperCase(Locale.ROOT);
        return code.matches("\\d{6}-\\d{4}") ? code.replace("-", "") : code;
    }
}
