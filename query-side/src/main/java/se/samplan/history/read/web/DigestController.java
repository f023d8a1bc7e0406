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
import se.samplan.history.read.HistoryEntry;
import se.samplan.history.read.HistoryOfPlan;
import se.samplan.history.read.PlanHistory;
import se.samplan.party.PersonId;
import se.samplan.plan.DigestOfPlan;
import se.samplan.plan.PartyState;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.PlanOfReader;
import se.samplan.plan.read.ShownPlan;
import se.samplan.platform.history.Digest;
import se.samplan.platform.reader.ReaderQueries;
import se.samplan.platform.refusal.Malformed;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.vault.Bookmarks;

/**
 * The fingerprint of a plan's events, for whoever may read its history: noted today, it proves later that nothing was altered. It reaches
 * as far as the latest event that the reader may know of, so that it does not change with what they may not.
 */
@RestController
@Tag(name = "history")
class DigestController {
    private final ReaderQueries queries;
    private final Bookmarks bookmarks;

    DigestController(ReaderQueries queries, Bookmarks bookmarks) {
        this.queries = queries;
        this.bookmarks = bookmarks;
    }

    /**
     * A fingerprint as it leaves the hub.
     *
     * @param version a bookmark of the last event counted in
     * @param value 64 hexadecimal digits
     */
    record SealedDigest(String stream, String version, String value) {}

    @GetMapping("/api/plans/{plan}/digest")
    @Operation(
            operationId = "digest",
            summary = "The fingerprint of everything stored about a plan up to an event; the same for ever")
    Mono<SealedDigest> digest(
            @PathVariable("plan") String plan,
            @Parameter(
                            description =
                                    "the version of an earlier answer; the latest event that the reader may know of if left out")
                    @RequestParam(name = "version", required = false)
                    @Nullable
                    String version,
            ServerWebExchange exchange) {
        PlanId id = plan(plan);
        return queries.reader(exchange).flatMap(reader -> {
            PersonId person = reader.actor().person();
            Long upTo = opened(id, person, version);
            return queries.ask(exchange, again -> new HistoryOfPlan(id, reader.actor(), null), PlanHistory.class)
                    .zipWith(
                            queries.ask(exchange, again -> new PlanOfReader(id, reader.actor(), null), ShownPlan.class))
                    .filter(both -> follows(both.getT2()))
                    .switchIfEmpty(Mono.error(NoAccess::new))
                    .map(both -> upTo == null ? latest(id, both.getT1()) : upTo)
                    .flatMap(last -> queries.ask(exchange, again -> new DigestOfPlan(id, last), Digest.class))
                    .map(found -> new SealedDigest(
                            found.stream(), bookmarks.of(about(id, person), found.version()), found.value()));
        });
    }

    private @Nullable Long opened(PlanId plan, PersonId person, @Nullable String version) {
        return version == null || version.isBlank()
                ? null
                : bookmarks.open(about(plan, person), version).orElseThrow(() -> new Malformed("version"));
    }

    /** Not about the stream itself: a bookmark of another answer would tell whether something has happened since. */
    private static String about(PlanId plan, PersonId person) {
        return Bookmarks.own(person, "digest of " + plan.value());
    }

    private static long latest(PlanId plan, PlanHistory history) {
        return history.lines().stream()
                .filter(line -> line.stream().equals(plan.value()))
                .mapToLong(HistoryEntry::version)
                .max()
                .orElse(0);
    }

    /** How the plan goes on is for those who take part, while their part in it is certain. */
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
}
