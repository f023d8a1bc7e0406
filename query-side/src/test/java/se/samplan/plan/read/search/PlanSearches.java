package se.samplan.plan.read.search;

import co.elastic.clients.elasticsearch.core.SearchRequest;

/** Opens what a list of plans asks the engine to tests beside it. */
public final class PlanSearches {

    private PlanSearches() {}

    public static SearchRequest.Builder forWords(String text) {
        return PlanQueries.highlighted(new SearchRequest.Builder().query(PlanQueries.words(text)));
    }
}
