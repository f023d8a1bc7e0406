package se.samplan.history.read.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.history.read.EntryRemarks;
import se.samplan.history.read.HistoryOfPlan;
import se.samplan.history.read.PlanHistory;
import se.samplan.history.read.RemarksOfEntry;
import se.samplan.history.read.Responsibilities;
import se.samplan.history.read.ResponsibilityOfPlan;
import se.samplan.history.read.Responsible;
import se.samplan.history.read.ResponsibleOn;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.EntryId;
import se.samplan.plan.PlanId;
import se.samplan.platform.reader.ReaderQueries;
import se.samplan.platform.refusal.Malformed;
import se.samplan.platform.refusal.NoAccess;

/** What happened and who answered, as JSON. */
@RestController
@Tag(name = "history", description = "What happened, and who answered for what on any day, as known at any moment")
class HistoryReadController {
    private final ReaderQueries queries;

    HistoryReadController(ReaderQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/plans/{plan}/history")
    @Operation(operationId = "history", summary = "Every event of a plan that the reader may know of, the first first")
    Mono<ResponseEntity<PlanHistory>> history(
            @PathVariable("plan") String plan,
            @RequestParam(name = "after", required = false) @Nullable String after,
            ServerWebExchange exchange) {
        PlanId id = plan(plan);
        return queries.ask(
                        exchange,
                        reader -> new HistoryOfPlan(id, reader.actor(), ReaderQueries.receipt(after)),
                        PlanHistory.class)
                .map(history -> history.catchingUp()
                        ? ResponseEntity.ok()
                                .header("Samplan-Catching-Up", "true")
                                .body(history)
                        : ResponseEntity.ok(history));
    }

    @GetMapping("/api/plans/{plan}/entries/{entry}/remarks")
    @Operation(
            operationId = "remarks",
            summary = "What was said about a need, a goal or a commitment, the latest first, also what the plan leaves"
                    + " out",
            description =
                    "By the same rule as the plan: one's own words, and those that consent covers today. As long as"
                            + " next is there, there is more: ask for it with before.")
    Mono<EntryRemarks> remarks(
            @PathVariable("plan") String plan,
            @PathVariable("entry") String entry,
            @Parameter(description = "the next of the answer before: what was said earlier")
                    @RequestParam(name = "before", required = false)
                    @Nullable
                    String before,
            @Parameter(description = "1 to 100") @RequestParam(name = "size", defaultValue = "20") int size,
            ServerWebExchange exchange) {
        PlanId id = plan(plan);
        EntryId of = EntryId.of(commitment(entry).value());
        return queries.ask(
                exchange, reader -> new RemarksOfEntry(id, of, before, size, reader.actor()), EntryRemarks.class);
    }

    @GetMapping("/api/plans/{plan}/commitments/{commitment}/responsible")
    @Operation(
            operationId = "responsible",
            summary = "Who answered for a commitment at the end of a day, as known at a moment")
    Mono<Responsible> responsible(
            @PathVariable("plan") String plan,
            @PathVariable("commitment") String commitment,
            @Parameter(description = "the day (Europe/Stockholm), as 2026-09-26") @RequestParam(name = "day")
                    String day,
            @Parameter(
                            description =
                                    "only events recorded at or before this, as 2026-09-27T12:00:00+02:00; all if left"
                                            + " out")
                    @RequestParam(name = "known", required = false)
                    @Nullable
                    String known,
            ServerWebExchange exchange) {
        PlanId id = plan(plan);
        CommitmentId of = commitment(commitment);
        LocalDate on = day(day);
        Instant until = moment(known);
        return queries.ask(exchange, reader -> new ResponsibleOn(id, of, on, until, reader.actor()), Responsible.class);
    }

    @GetMapping("/api/plans/{plan}/responsible")
    @Operation(
            operationId = "responsibilities",
            summary = "Who answered for each commitment of a plan at the end of a day, as known at a moment")
    Mono<Responsibilities> responsibilities(
            @PathVariable("plan") String plan,
            @RequestParam(name = "day") String day,
            @RequestParam(name = "known", required = false) @Nullable String known,
            ServerWebExchange exchange) {
        PlanId id = plan(plan);
        LocalDate on = day(day);
        Instant until = moment(known);
        return queries.ask(
                exchange, reader -> new ResponsibilityOfPlan(id, on, until, reader.actor()), Responsibilities.class);
    }

    private static PlanId plan(String id) {
        try {
            return new PlanId(id);
        } catch (IllegalArgumentException other) {
            throw new NoAccess();
        }
    }

    private static CommitmentId commitment(String id) {
        try {
            return new CommitmentId(id);
        } catch (IllegalArgumentException other) {
            throw new NoAccess();
        }
    }

    private static LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException other) {
            throw new Malformed("day");
        }
    }

    private static @Nullable Instant moment(@Nullable String moment) {
        try {
            return moment == null || moment.isBlank()
                    ? null
                    : OffsetDateTime.parse(moment).toInstant();
        } catch (DateTimeException other) {
            throw new Malformed("known");
        }
    }
}
