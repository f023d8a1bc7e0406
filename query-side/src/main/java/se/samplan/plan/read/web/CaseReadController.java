package se.samplan.plan.read.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.child.ChildId;
import se.samplan.plan.read.CaseOfUnit;
import se.samplan.plan.read.CasesOfUnit;
import se.samplan.plan.read.UnitCases;
import se.samplan.platform.reader.ReaderQueries;
import se.samplan.platform.refusal.NoAccess;

/** How the unit of the sign-in stands to children's cases, as JSON. */
@RestController
@Tag(name = "child")
class CaseReadController {
    private final ReaderQueries queries;

    CaseReadController(ReaderQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/cases")
    @Operation(
            operationId = "cases",
            summary = "The children's cases that are offered to the own unit of socialtjänst, and those that it claims",
            description = "An offer tells who the child is and why it is offered; a claim tells no more than the unit"
                    + " itself has said.")
    Mono<UnitCases> cases(ServerWebExchange exchange) {
        return queries.ask(exchange, reader -> new CasesOfUnit(reader.actor()), UnitCases.class);
    }

    @GetMapping("/api/cases/{child}")
    @Operation(
            operationId = "case",
            summary = "How the own unit stands to one child's case",
            description = "Socialtjänst gets the same answer, none, for a child that it has nothing to do with and for"
                    + " one that is not there.")
    Mono<UnitCases> one(@PathVariable("child") String child, ServerWebExchange exchange) {
        ChildId id = child(child);
        return queries.ask(exchange, reader -> new CaseOfUnit(id, reader.actor()), UnitCases.class);
    }

    private static ChildId child(String id) {
        try {
            return new ChildId(id);
        } catch (IllegalArgumentException other) {
            throw new NoAccess();
        }
    }
}
