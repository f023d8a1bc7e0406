package se.samplan.plan.read.document;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.platform.search.SearchClient;

/** Reads what is stored of children's cases, and how far their streams have come since. */
@Component
public class StoredCases {
    private static final List<String> INDEX = List.of(PlanIndexes.CASES);
    /** More than a unit leaves waiting. */
    private static final int MOST = 200;

    private static final List<String> PARTS = List.of(
            "child",
            "body.seen",
            "body.name",
            "body.ground",
            "body.protection",
            "body.destroyed",
            "body.plans.plan.status",
            "body.plans.plan.parties",
            "body.claims",
            "body.holding",
            "body.offeredAt");

    private final SearchClient search;
    private final Freshness freshness;

    StoredCases(SearchClient search, Freshness freshness) {
        this.search = search;
        this.freshness = freshness;
    }

    /** Those that are offered to the unit, or that it claims. */
    public Freshness.Measured<List<StoredCase>> waitingFor(PartyId unit) {
        search.awaitSearchable(INDEX);
        return freshness.read(() -> search(unit), it -> it, () -> search.awaitSearchable(INDEX));
    }

    /** None when there is no such child. */
    public Freshness.Measured<List<StoredCase>> of(ChildId child) {
        return freshness.read(
                () -> search.get(PlanIndexes.CASES, child.value(), StoredCase.class).stream()
                        .map(stored -> stored.source())
                        .toList(),
                it -> it,
                () -> {});
    }

    private List<StoredCase> search(PartyId unit) {
        return search
                .search(
                        INDEX,
                        new SearchRequest.Builder()
                                .size(MOST)
                                .query(its -> its.term(it -> it.field("waits").value(unit.value())))
                                .source(only -> only.filter(it -> it.includes(PARTS)))
                                .trackTotalHits(all -> all.enabled(false)),
                        StoredCase.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .toList();
    }
}
