package se.samplan.history.read.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.plan.DigestOfPlan;
import se.samplan.plan.PartyState;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.PlanOfReader;
import se.samplan.plan.read.ShownPlan;
import se.samplan.platform.history.Digest;
import se.samplan.platform.reader.ReaderQueries;
import se.samplan.platform.refusal.Malformed;
import se.samplan.platform.refusal.NoAccess;

/** The fingerprint of a plan's events, for whoever may read its history: noted today, it proves later that nothing was altered. */
@RestController
@Tag(name = "history")
class DigestController {
    private final ReaderQueries queries;

    DigestController(ReaderQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/plans/{plan}/digest")
    @Operation(
            operationId = "digest",
            summary = "The fingerprint of everything stored about a plan up to a version; the same for ever")
    Mono<Digest> digest(
            @PathVariable("plan") String plan,
            @Parameter(description = "the place of the last event to count in, from 0; the present last if left out")
                    @RequestParam(name = "version", required = false)
                    @Nullable
                    String version,
            ServerWebExchange exchange) {
        PlanId id = plan(plan);
        DigestOfPlan question = new DigestOfPlan(id, version(version));
        return queries.ask(exchange, reader -> new PlanOfReader(id, reader.actor(), null), ShownPlan.class)
                .filter(DigestController::follows)
                .switchIfEmpty(Mono.error(NoAccess::new))
                .then(queries.ask(exchange, reader -> question, Digest.class));
    }

    /** How many events there are tells how the plan goes on: for those who take part, while their part in it is certain. */
    private static boolean follows(ShownPlan shown) {
        return !shown.ownOnly() && shown.plan().readerState() == PartyState.JOINED;
    }

    private static PlanId plan(String id) {
        try {
            return new PlanId(id);
        } catch (IllegalArgumentException other) {
            throw new NoAccess();
        }
    }

    private static @Nullable Long version(@Nullable String version) {
        try {
            return version == null || version.isBlank() ? null : Long.valueOf(version);
        } catch (NumberFormatException other) {
            throw new Malformed("version");
        }
    }
}
