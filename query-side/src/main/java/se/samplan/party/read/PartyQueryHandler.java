package se.samplan.party.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import se.samplan.platform.actor.Role;
import se.samplan.platform.refusal.NotEntitled;
import se.samplan.platform.search.Json;
import se.samplan.platform.search.SearchClient;

/** Answers the questions about units and staff. */
@Component
class PartyQueryHandler {
    private static final int MOST = 100;
    private static final int MOST_STAFF = 1_000;

    private final SearchClient search;

    PartyQueryHandler(SearchClient search) {
        this.search = search;
    }

    @QueryHandler
    List<KnownParty> handle(PartiesMatching question) {
        List<Object> filters = new ArrayList<>();
        if (question.kind() != null) {
            filters.add(Map.of("term", Map.of("kind", question.kind().word())));
        }
        if (question.code() != null && !question.code().isBlank()) {
            filters.add(Map.of("term", Map.of("code", question.code().strip())));
        }
        if (question.text() != null && !question.text().isBlank()) {
            filters.add(Map.of("match", Map.of("name", Map.of("query", question.text(), "operator", "and"))));
        }
        Map<String, Object> body = Map.of(
                "size", MOST, "query", Map.of("bool", Map.of("filter", filters)), "sort", List.of("sort", "party"));
        return Directory.hits(search.search(PartyView.PARTIES, body))
                .map(source -> Json.read(source.path("body"), KnownParty.class))
                .toList();
    }

    @QueryHandler
    List<KnownPerson> handle(StaffOfParty question) {
        if (question.reader().role() != Role.STAFF) {
            throw new NotEntitled();
        }
        Map<String, Object> body = Map.of(
                "size",
                MOST_STAFF,
                "query",
                Map.of("term", Map.of("party", question.party().value())),
                "sort",
                List.of("sort", "person"));
        return Directory.people(search.search(PartyView.PEOPLE, body)).toList();
    }
}
