package se.samplan.party.read;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import se.samplan.party.read.PartyView.PartyDocument;
import se.samplan.platform.actor.Role;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.refusal.NotEntitled;
import se.samplan.platform.search.SearchClient;
import se.samplan.platform.search.TypedWords;

/** Answers the questions about units and staff. */
@Component
class PartyQueryHandler {
    private static final int LARGEST = 100;
    private static final List<String> PARTIES = List.of(PartyView.PARTIES);

    private final SearchClient search;
    private final Directory directory;

    PartyQueryHandler(SearchClient search, Directory directory) {
        this.search = search;
        this.directory = directory;
    }

    /** @throws Invalid if it is a page that can't be turned to */
    @QueryHandler
    PartyList handle(PartiesMatching question) {
        int size = Math.clamp(question.size(), 1, LARGEST);
        if (question.page() < 0 || (question.page() + 1L) * size > PartiesMatching.DEEPEST) {
            throw new Invalid("page");
        }
        List<Query> filters = new ArrayList<>();
        if (question.kind() != null) {
            filters.add(term("kind", question.kind().word()));
        }
        if (question.code() != null && !question.code().isBlank()) {
            filters.add(term("code", TypedWords.of(question.code())));
        }
        if (question.text() != null && !question.text().isBlank()) {
            String text = TypedWords.of(question.text());
            filters.add(
                    Query.of(its -> its.match(it -> it.field("name").query(text).operator(Operator.And))));
        }
        SearchRequest.Builder request = new SearchRequest.Builder()
                .from(question.page() * size)
                .size(size)
                .trackTotalHits(all -> all.enabled(true))
                .query(all -> all.bool(its -> its.filter(filters)))
                .sort(first -> first.field(it -> it.field("sort").order(SortOrder.Asc)))
                .sort(then -> then.field(it -> it.field("party").order(SortOrder.Asc)));
        search.awaitSearchable(PARTIES);
        var found = search.search(PARTIES, request, PartyDocument.class).hits();
        List<KnownParty> parties = found.hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source()).body())
                .toList();
        TotalHits total = found.total();
        return new PartyList(parties, total == null ? parties.size() : total.value(), question.page(), size);
    }

    @QueryHandler
    List<KnownParty> handle(PartiesChosen question) {
        return question.parties().stream()
                .limit(PartiesChosen.MOST)
                .flatMap(party -> directory.party(party).stream())
                .toList();
    }

    @QueryHandler
    List<KnownPerson> handle(StaffOfParty question) {
        if (question.reader().role() != Role.STAFF) {
            throw new NotEntitled();
        }
        return directory.staff(question.party());
    }

    private static Query term(String field, String value) {
        return Query.of(its -> its.term(it -> it.field(field).value(value)));
    }
}
