package se.samplan.party.read;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.search.Json;
import se.samplan.platform.search.SearchClient;
import tools.jackson.databind.JsonNode;

/** What units and their staff are called, remembered for a short while. */
@Component
public class Directory {
    private static final int MOST = 1_000;

    private final SearchClient search;
    private final Cache<PartyId, KnownParty> parties = remembering();
    private final Cache<PersonId, KnownPerson> people = remembering();

    Directory(SearchClient search) {
        this.search = search;
    }

    /** Empty when there is no such unit, or the view has not seen it yet. */
    public Optional<KnownParty> party(PartyId party) {
        return Optional.ofNullable(parties(List.of(party)).get(party));
    }

    public Names names(Collection<PartyId> ofParties, Collection<PersonId> ofPeople) {
        Map<PartyId, NamedParty> named = new LinkedHashMap<>();
        parties(ofParties).forEach((party, unit) -> named.put(party, new NamedParty(party, unit.kind(), unit.name())));
        return new Names(named, people(ofPeople));
    }

    private Map<PartyId, KnownParty> parties(Collection<PartyId> wanted) {
        Map<PartyId, KnownParty> found = new LinkedHashMap<>();
        List<PartyId> missing = new ArrayList<>();
        for (PartyId each : wanted) {
            KnownParty known = parties.getIfPresent(each);
            if (known == null) {
                missing.add(each);
            } else {
                found.put(each, known);
            }
        }
        search.getAll(missing.stream()
                        .distinct()
                        .map(each -> new SearchClient.DocumentAddress(PartyView.PARTIES, each.value()))
                        .toList())
                .forEach(stored -> {
                    KnownParty unit = Json.read(stored.source().path("body"), KnownParty.class);
                    parties.put(unit.party(), unit);
                    found.put(unit.party(), unit);
                });
        return found;
    }

    private Map<PersonId, KnownPerson> people(Collection<PersonId> wanted) {
        Map<PersonId, KnownPerson> found = new HashMap<>();
        List<PersonId> missing = new ArrayList<>();
        for (PersonId each : wanted) {
            KnownPerson known = people.getIfPresent(each);
            if (known == null) {
                missing.add(each);
            } else {
                found.put(each, known);
            }
        }
        if (!missing.isEmpty()) {
            Map<String, Object> query = Map.of(
                    "size",
                    MOST,
                    "query",
                    Map.of(
                            "terms",
                            Map.of(
                                    "person",
                                    missing.stream()
                                            .limit(MOST)
                                            .map(PersonId::value)
                                            .toList())));
            people(search.search(PartyView.PEOPLE, query)).forEach(person -> {
                people.put(person.person(), person);
                found.put(person.person(), person);
            });
        }
        return found;
    }

    static Stream<KnownPerson> people(JsonNode answer) {
        return hits(answer).map(source -> Json.read(source.path("body"), KnownPerson.class));
    }

    static Stream<JsonNode> hits(JsonNode answer) {
        return answer.path("hits").path("hits").valueStream().map(hit -> hit.path("_source"));
    }

    private static <K, V> Cache<K, V> remembering() {
        return Caffeine.newBuilder()
                .maximumSize(20_000)
                .expireAfterWrite(Duration.ofSeconds(30))
                .build();
    }
}
