package se.samplan.plan.read.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.party.read.Names;
import se.samplan.plan.read.PlanFilter;
import se.samplan.plan.read.PlanList;
import se.samplan.plan.read.PlanSort;
import se.samplan.plan.read.PlanSummary;
import se.samplan.plan.read.PlansOfReader;
import se.samplan.plan.read.WatchWorklist;
import se.samplan.plan.read.document.Freshness;
import se.samplan.plan.read.document.ListedPlan;
import se.samplan.plan.read.document.NameResolver;
import se.samplan.plan.read.document.PlanAccess;
import se.samplan.plan.read.document.PlanDocuments;
import se.samplan.plan.read.document.ReadYourWrites;
import se.samplan.plan.read.document.ReaderFilter;
import se.samplan.plan.read.document.ViewFingerprint;
import se.samplan.platform.actor.Role;
import se.samplan.platform.refusal.Malformed;
import se.samplan.platform.search.SearchClient;
import se.samplan.platform.vault.Bookmarks;

/** Lists and searches a reader's plans; filters and sorts in the engine. */
@Component
public class PlanSearch {
    private static final int LARGEST = 100;
    private static final String DIFFERENT = "plans";
    private static final String COUNTED = "counted";
    private static final Set<PlanFilter> TELLING =
            Set.of(PlanFilter.LATE, PlanFilter.NO_OWNER, PlanFilter.FOLLOW_UP_SOON);

    private final SearchClient search;
    private final PlanDocuments generation;
    private final ReadYourWrites waiting;
    private final PlanAccess access;
    private final NameResolver who;
    private final Freshness freshness;
    private final Bookmarks bookmarks;

    PlanSearch(
            SearchClient search,
            PlanDocuments generation,
            ReadYourWrites waiting,
            PlanAccess access,
            NameResolver who,
            Freshness freshness,
            Bookmarks bookmarks) {
        this.search = search;
        this.generation = generation;
        this.waiting = waiting;
        this.access = access;
        this.who = who;
        this.freshness = freshness;
        this.bookmarks = bookmarks;
    }

    private String since(PlansOfReader question, long told) {
        return bookmarks.of(Bookmarks.own(question.reader().person(), WatchWorklist.ABOUT), told);
    }

    /** What the engine found, and what is stored for lists of each of it. */
    private record FoundPlans(SearchResponse<Void> response, Map<Hit<Void>, ListedPlan.SummaryPart> byHit) {
        static FoundPlans in(SearchResponse<Void> response) {
            Map<Hit<Void>, ListedPlan.SummaryPart> parts = new LinkedHashMap<>();
            response.hits()
                    .hits()
                    .forEach(hit ->
                            parts.put(hit, ListedPlan.read(hit, ListedPlan.SUMMARY, ListedPlan.SummaryPart.class)));
            return new FoundPlans(response, parts);
        }

        /** What may be behind: of a proposal without consent nothing is that could change it. */
        Collection<ListedPlan.SummaryPart> parts() {
            return byHit.values().stream().filter(it -> !it.plan().onlyOwn()).toList();
        }
    }

    /** @throws Malformed if it is a page that can't be turned to */
    public PlanList answer(PlansOfReader question) {
        int size = Math.clamp(question.size(), 1, LARGEST);
        if (question.page() < 0 || (question.page() + 1L) * size > PlansOfReader.DEEPEST) {
            throw new Malformed("page");
        }
        List<String> indexes = generation.indexes(question.reader());
        boolean catchingUp = waiting.search(question.reader(), question.after(), indexes);
        if (indexes.isEmpty()) {
            return new PlanList(
                    List.of(), 0, question.page(), size, new Names(Map.of(), Map.of()), since(question, 0), catchingUp);
        }
        Freshness.Measured<FoundPlans> measured = freshness.read(
                () -> FoundPlans.in(search.search(indexes, request(question, size), Void.class)),
                FoundPlans::parts,
                () -> search.awaitSearchable(indexes));
        SearchResponse<Void> found = measured.read().response();
        LocalDate today = access.today();
        List<PlanSummary> plans = new ArrayList<>();
        for (Map.Entry<Hit<Void>, ListedPlan.SummaryPart> each :
                measured.read().byHit().entrySet()) {
            PlanSummary plan = each.getValue().readBy(question.reader(), measured.heads(), today);
            // That it was found tells what stands in it.
            if (!plan.ownOnly() || !tellsWhatStandsIn(question)) {
                plans.add(plan.ownOnly() ? plan : withFound(plan, each.getKey()));
            }
        }
        return new PlanList(
                plans,
                total(found, question) - (found.hits().hits().size() - plans.size()),
                question.page(),
                size,
                names(plans),
                since(question, ViewFingerprint.in(found.aggregations())),
                catchingUp);
    }

    private SearchRequest.Builder request(PlansOfReader question, int size) {
        boolean searching = !question.text().isBlank();
        LocalDate today = access.today();
        List<Query> filters = new ArrayList<>();
        question.filter().forEach(filter -> filters.add(PlanQueries.filter(filter, today)));
        if (tellsWhatStandsIn(question)) {
            filters.add(PlanQueries.stillCovered(today));
        }
        if (searching) {
            filters.add(PlanQueries.words(question.text()));
        }
        Query wanted = PlanQueries.all(filters);
        SearchRequest.Builder request = new SearchRequest.Builder()
                .from(question.page() * size)
                .size(size)
                .query(all -> all.bool(its -> {
                    its.filter(ReaderFilter.of(question.reader()));
                    return searching ? its.should(PlanQueries.words(question.text())) : its;
                }))
                .postFilter(wanted)
                .sort(sort(question.sort(), searching))
                .source(whole -> whole.fetch(false))
                .docvalueFields(column -> column.field(ListedPlan.SUMMARY))
                .trackTotalHits(all -> all.enabled(true))
                .aggregations(ViewFingerprint.ALL, ViewFingerprint.all());
        if (manyParties(question)) {
            // The same plan stands once for each party of an auditor's mandate.
            request.collapse(same -> same.field("plan"))
                    .aggregations(
                            COUNTED,
                            counted -> counted.filter(wanted)
                                    .aggregations(
                                            DIFFERENT,
                                            plans -> plans.cardinality(
                                                    of -> of.field("plan").precisionThreshold(1000))));
        }
        return searching ? PlanQueries.highlighted(request) : request.storedFields(ListedPlan.NOTHING_STORED);
    }

    private static boolean tellsWhatStandsIn(PlansOfReader question) {
        return !question.text().isBlank() || question.filter().stream().anyMatch(TELLING::contains);
    }

    private static boolean manyParties(PlansOfReader question) {
        return question.reader().role() == Role.AUDITOR
                && question.reader().mandate().size() > 1;
    }

    private static long total(SearchResponse<Void> found, PlansOfReader question) {
        if (manyParties(question)) {
            var counted = Objects.requireNonNull(found.aggregations().get(COUNTED))
                    .filter()
                    .aggregations()
                    .get(DIFFERENT);
            return Objects.requireNonNull(counted).cardinality().value();
        }
        TotalHits total = found.hits().total();
        return total == null ? found.hits().hits().size() : total.value();
    }

    private static List<SortOptions> sort(PlanSort sort, boolean searching) {
        SortOptions last = by("plan", SortOrder.Asc);
        SortOptions changed = by("changed", SortOrder.Desc);
        return switch (sort) {
            case CHANGED ->
                searching
                        ? List.of(SortOptions.of(its -> its.score(best -> best.order(SortOrder.Desc))), changed, last)
                        : List.of(changed, last);
            case FOLLOW_UP -> List.of(by("followUp", SortOrder.Asc), last);
            case NEXT_DUE -> List.of(by("nextDue", SortOrder.Asc), last);
            case NAME -> List.of(by("sort", SortOrder.Asc), last);
        };
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(
                its -> its.field(it -> it.field(field).order(order).missing("_last")));
    }

    private static PlanSummary withFound(PlanSummary plan, Hit<Void> hit) {
        return hit.highlight().isEmpty()
                ? plan
                : plan.with(it -> it.found(
                        hit.highlight().getOrDefault("text", hit.highlight().getOrDefault("text.start", List.of()))));
    }

    private Names names(List<PlanSummary> plans) {
        Set<PartyId> parties = new LinkedHashSet<>();
        Set<PersonId> people = new LinkedHashSet<>();
        for (PlanSummary plan : plans) {
            parties.addAll(plan.joined());
            if (plan.coordinator() != null) {
                people.add(plan.coordinator().person());
            }
        }
        return who.of(parties, people);
    }
}
