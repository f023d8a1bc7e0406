package se.samplan.plan.read.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.MarkLooked;
import se.samplan.plan.read.PlanFilter;
import se.samplan.plan.read.PlanList;
import se.samplan.plan.read.PlanOfReader;
import se.samplan.plan.read.PlanSort;
import se.samplan.plan.read.PlansOfReader;
import se.samplan.plan.read.ShownPlan;
import se.samplan.plan.read.Worklist;
import se.samplan.plan.read.WorklistOfReader;
import se.samplan.platform.reader.BlockingScheduler;
import se.samplan.platform.reader.ReaderQueries;
import se.samplan.platform.refusal.Malformed;
import se.samplan.platform.refusal.NoAccess;

/** What a signed-in person may read about plans, as JSON. */
@RestController
@Tag(name = "plans", description = "Plans as the signed-in person may see them")
class PlanReadController {
    /** Says that the answer lacks what {@code after} asked to wait for. */
    static final String CATCHING_UP = "Samplan-Catching-Up";

    private static final int USUAL_SIZE = 20;

    private final ReaderQueries queries;
    private final QueryGateway questions;

    PlanReadController(ReaderQueries queries, QueryGateway questions) {
        this.queries = queries;
        this.questions = questions;
    }

    @GetMapping("/api/plans/{plan}")
    @Operation(
            operationId = "plan",
            summary = "One plan",
            description =
                    "What the party of the sign-in contributed and what consent covers. Reading it counts as having"
                            + " looked: what others do later is new on the worklist. Send the version back as If-Match"
                            + " with a command. Tells the latest fifty changes and twenty remarks of each entry; moreChanges"
                            + " says that the history may tell older ones, earlierRemarks by the id of an entry how many"
                            + " older remarks there are to ask for.")
    Mono<ResponseEntity<ShownPlan>> plan(
            @PathVariable("plan") String plan,
            @Parameter(description = "stream:version of a receipt; waits at most 5 seconds until the view has seen it")
                    @RequestParam(name = "after", required = false)
                    @Nullable
                    String after,
            ServerWebExchange exchange) {
        PlanId id = id(plan);
        return queries.ask(
                        exchange,
                        reader -> new PlanOfReader(id, reader.actor(), ReaderQueries.receipt(after)),
                        ShownPlan.class)
                .flatMap(shown -> looked(exchange, id, shown.plan().position()).thenReturn(shown))
                .map(shown -> answer(shown, shown.catchingUp(), shown.version()));
    }

    @GetMapping("/api/plans")
    @Operation(
            operationId = "plans",
            summary = "The plans of the signed-in person's party, filtered and sorted",
            description = "total counts all that match, on all pages. No page goes further than the first 10,000; a"
                    + " longer list is to be searched.")
    Mono<ResponseEntity<PlanList>> plans(
            @Parameter(description = "active, ended, late, no-owner, follow-up-soon; all must hold")
                    @RequestParam(name = "filter", required = false)
                    @Nullable
                    List<String> filter,
            @Parameter(description = "changed, follow-up, next-due or name")
                    @RequestParam(name = "sort", defaultValue = "changed")
                    String sort,
            @Parameter(description = "from 0") @RequestParam(name = "page", defaultValue = "0") int page,
            @Parameter(description = "plans on a page, 1 to 100") @RequestParam(name = "size", defaultValue = "20")
                    int size,
            @RequestParam(name = "after", required = false) @Nullable String after,
            ServerWebExchange exchange) {
        ReaderQueries.refuseWordsInAddress(exchange, "text");
        return plans(new SoughtPlans("", filter, sort, page, size, after), exchange);
    }

    /**
     * Words are searched for in the body: an address is written down on its way, and people search for children by name.
     *
     * @param text Swedish words, searched in everything the reader may see
     * @param filter active, ended, late, no-owner, follow-up-soon; all must hold
     * @param sort changed, follow-up, next-due or name; changed unless said
     * @param page from 0
     * @param size plans on a page, 1 to 100; 20 unless said
     * @param after stream:version of a receipt
     */
    record SoughtPlans(
            @Nullable String text,
            @Nullable List<String> filter,
            @Nullable String sort,
            @Nullable Integer page,
            @Nullable Integer size,
            @Nullable String after) {}

    @PostMapping("/api/plans/search")
    @Operation(
            operationId = "searchPlans",
            summary = "The plans of the signed-in person's party, searched by words, filtered and sorted")
    Mono<ResponseEntity<PlanList>> search(@RequestBody SoughtPlans sought, ServerWebExchange exchange) {
        return plans(sought, exchange);
    }

    private Mono<ResponseEntity<PlanList>> plans(SoughtPlans it, ServerWebExchange exchange) {
        Set<PlanFilter> filters = filters(it.filter());
        PlanSort order = sort(it.sort() == null ? PlanSort.CHANGED.word() : it.sort());
        int page = it.page() == null ? 0 : it.page();
        int size = it.size() == null ? USUAL_SIZE : it.size();
        return queries.ask(
                        exchange,
                        reader -> new PlansOfReader(
                                reader.actor(),
                                it.text() == null ? "" : it.text(),
                                filters,
                                order,
                                page,
                                size,
                                ReaderQueries.receipt(it.after())),
                        PlanList.class)
                .map(list -> answer(list, list.catchingUp(), null));
    }

    @GetMapping("/api/worklist")
    @Operation(
            operationId = "worklist",
            summary = "What waits for the signed-in person, the most pressing first",
            description =
                    "A page holds what waits in so many plans, and what is new in as many. waiting counts the plans"
                            + " where something waits, changed those where something may be new, on all pages. An item tells"
                            + " at most ten news; moreNews says that the plan tells more.")
    Mono<ResponseEntity<Worklist>> worklist(
            @Parameter(description = "from 0; a page holds what waits in so many plans, the most pressing first")
                    @RequestParam(name = "page", defaultValue = "0")
                    int page,
            @Parameter(description = "plans on a page, 1 to 100") @RequestParam(name = "size", defaultValue = "30")
                    int size,
            @RequestParam(name = "after", required = false) @Nullable String after,
            ServerWebExchange exchange) {
        return queries.ask(
                        exchange,
                        reader -> new WorklistOfReader(reader.actor(), ReaderQueries.receipt(after), page, size),
                        Worklist.class)
                .map(list -> answer(list, list.catchingUp(), null));
    }

    private Mono<Boolean> looked(ServerWebExchange exchange, PlanId plan, long position) {
        return queries.reader(exchange)
                .flatMap(reader -> Mono.fromFuture(
                                () -> questions.query(new MarkLooked(reader.actor(), plan, position), Boolean.class))
                        .subscribeOn(BlockingScheduler.threads()));
    }

    static <T> ResponseEntity<T> answer(T body, boolean catchingUp, @Nullable String version) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (catchingUp) {
            answer.header(CATCHING_UP, "true");
        }
        return (version == null ? answer : answer.eTag("\"" + version + "\"")).body(body);
    }

    /** What can't be an id names nothing. */
    static PlanId id(String plan) {
        try {
            return new PlanId(plan);
        } catch (IllegalArgumentException other) {
            throw new NoAccess();
        }
    }

    private static Set<PlanFilter> filters(@Nullable List<String> words) {
        EnumSet<PlanFilter> filters = EnumSet.noneOf(PlanFilter.class);
        try {
            if (words != null) {
                words.stream()
                        .filter(word -> !word.isBlank())
                        .map(PlanFilter::of)
                        .forEach(filters::add);
            }
            return filters;
        } catch (IllegalArgumentException other) {
            throw new Malformed("filter");
        }
    }

    private static PlanSort sort(String word) {
        try {
            return PlanSort.of(word);
        } catch (IllegalArgumentException other) {
            throw new Malformed("sort");
        }
    }
}
