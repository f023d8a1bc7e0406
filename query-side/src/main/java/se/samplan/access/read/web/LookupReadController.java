package se.samplan.access.read.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.access.read.LookupList;
import se.samplan.access.read.LookupsOfPlan;
import se.samplan.access.read.LookupsOfUnits;
import se.samplan.plan.PlanId;
import se.samplan.platform.reader.ReaderQueries;
import se.samplan.platform.refusal.NoAccess;

/** Who looked a child up by number, as JSON. */
@RestController
@Tag(name = "access", description = "Who looked a child up by number, when, for which unit and why")
class LookupReadController {
    private final ReaderQueries queries;

    LookupReadController(ReaderQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/plans/{plan}/lookups")
    @Operation(
            operationId = "lookups",
            summary = "Who looked up the child of a plan, the latest first",
            description = "For the family, and for an auditor as far as units of the mandate looked.")
    Mono<LookupList> ofPlan(
            @PathVariable("plan") String plan,
            @Parameter(description = "from 0") @RequestParam(name = "page", defaultValue = "0") int page,
            ServerWebExchange exchange) {
        PlanId id = plan(plan);
        return queries.ask(exchange, reader -> new LookupsOfPlan(id, reader.actor(), page), LookupList.class);
    }

    @GetMapping("/api/lookups")
    @Operation(
            operationId = "lookupsOfUnits",
            summary = "Every look-up of a child by the units of an auditor's mandate, the latest first",
            description = "Also those after which there was no plan, and those that found nobody.")
    Mono<LookupList> ofUnits(
            @Parameter(description = "from 0") @RequestParam(name = "page", defaultValue = "0") int page,
            ServerWebExchange exchange) {
        return queries.ask(exchange, reader -> new LookupsOfUnits(reader.actor(), page), LookupList.class);
    }

    /** What can't be an id names nothing. */
    private static PlanId plan(String id) {
        try {
            return new PlanId(id);
        } catch (IllegalArgumentException other) {
            throw new NoAccess();
        }
    }
}
