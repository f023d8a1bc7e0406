package se.samplan.party.read;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.party.read.PartyView.PartyDocument;
import se.samplan.party.read.PartyView.PersonDocument;
import se.samplan.platform.search.SearchClient;
import se.samplan.platform.search.SearchClient.DocumentAddress;

/** What units and their staff are called, remembered for a short while. */
@Component
public class Directory {
    private static final int MOST = 1_000;
    private static final List<String> PEOPLE = List.of(PartyView.PEOPLE);

    private final SearchClient search;
    private final int pageSize;
    private final Cache<PartyId, KnownParty> parties = remembering(Duration.ofSeconds(30));
    private final Cache<PersonId, KnownPerson> people = remembering(Duration.ofSeconds(30));
    /** Who is not known as staff: a private person, or somebody whose introduction has not been seen yet. */
    private final Cache<PersonId, Boolean> unknown = remembering(Duration.ofSeconds(5));

    private final Cache<PartyId, List<KnownPerson>> staff = remembering(Duration.ofSeconds(5));

    @Autowired
    Directory(SearchClient search) {
        this(search, MOST);
    }

    /** @param pageSize so many people are asked for at once */
    Directory(SearchClient search, int pageSize) {
        this.search = search;
        this.pageSize = pageSize;
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

    /** Who works for a unit, by name. */
    List<KnownPerson> staff(PartyId party) {
        List<KnownPerson> known = staff.getIfPresent(party);
        if (known == null) {
            known = readStaff(party);
            staff.put(party, known);
        }
        return known;
    }

    /** A unit or its staff has changed: what is asked for next is read anew. */
    void changed(PartyId party) {
        parties.invalidate(party);
        staff.invalidate(party);
        people.asMap().values().removeIf(it -> party.equals(it.party()));
        unknown.invalidateAll();
    }

    private Map<PartyId, KnownParty> parties(Collection<PartyId> wanted) {
        Map<PartyId, KnownParty> found = new LinkedHashMap<>(parties.getAllPresent(wanted));
        List<DocumentAddress> missing = wanted.stream()
                .filter(each -> !found.containsKey(each))
                .distinct()
                .map(each -> new DocumentAddress(PartyView.PARTIES, each.value()))
                .toList();
        search.getAll(missing, PartyDocument.class).forEach(stored -> {
            KnownParty unit = stored.source().body();
            parties.put(unit.party(), unit);
            found.put(unit.party(), unit);
        });
        return found;
    }

    private Map<PersonId, KnownPerson> people(Collection<PersonId> wanted) {
        Map<PersonId, KnownPerson> found = new HashMap<>(people.getAllPresent(wanted));
        List<PersonId> missing = wanted.stream()
                .filter(each -> !found.containsKey(each) && unknown.getIfPresent(each) == null)
                .distinct()
                .toList();
        for (int from = 0; from < missing.size(); from += pageSize) {
            List<PersonId> some = missing.subList(from, Math.min(missing.size(), from + pageSize));
            read(some).forEach(person -> {
                people.put(person.person(), person);
                found.put(person.person(), person);
            });
        }
        missing.stream().filter(each -> !found.containsKey(each)).forEach(each -> unknown.put(each, true));
        return found;
    }

    private List<KnownPerson> read(List<PersonId> some) {
        search.awaitSearchable(PEOPLE);
        List<FieldValue> ids =
                some.stream().map(PersonId::value).map(FieldValue::of).toList();
        return people(found(new SearchRequest.Builder()
                .query(any -> any.terms(it -> it.field("person").terms(these -> these.value(ids))))));
    }

    /** Page after page until there are no more: whoever is missing here can be given nothing to do. */
    private List<KnownPerson> readStaff(PartyId party) {
        search.awaitSearchable(PEOPLE);
        List<KnownPerson> all = new ArrayList<>();
        List<Hit<PersonDocument>> page = List.of();
        do {
            var request = new SearchRequest.Builder()
                    .query(its -> its.term(it -> it.field("party").value(party.value())))
                    .sort(first -> first.field(it -> it.field("sort").order(SortOrder.Asc)))
                    .sort(then -> then.field(it -> it.field("person").order(SortOrder.Asc)));
            if (!page.isEmpty()) {
                request.searchAfter(page.getLast().sort());
            }
            page = found(request);
            all.addAll(people(page));
        } while (page.size() == pageSize);
        return List.copyOf(all);
    }

    private List<Hit<PersonDocument>> found(SearchRequest.Builder request) {
        return search.search(PEOPLE, request.size(pageSize), PersonDocument.class)
                .hits()
                .hits();
    }

    private static List<KnownPerson> people(List<Hit<PersonDocument>> found) {
        return found.stream()
                .map(hit -> Objects.requireNonNull(hit.source()).body())
                .toList();
    }

    private static <K, V> Cache<K, V> remembering(Duration time) {
        return Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(time).build();
    }
}
