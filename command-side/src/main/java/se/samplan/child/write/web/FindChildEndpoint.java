package se.samplan.child.write.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import se.samplan.child.ChildId;
import se.samplan.child.FindChild;
import se.samplan.platform.actor.Role;
import se.samplan.platform.decide.web.Sender;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.refusal.NotEntitled;

/**
 * Finds a registered child by identity number. Staff of some kinds of units only, so many times an hour; the number travels in the body,
 * never in the address.
 */
@RestController
@Tag(name = "child")
class FindChildEndpoint {
    /** A request that is cancelled does not interrupt what it asked for: an interrupt would close the embedded database. */
    private static final Scheduler UNDISTURBED =
            Schedulers.fromExecutor(task -> Schedulers.boundedElastic().schedule(task));

    private final QueryGateway gateway;

    FindChildEndpoint(QueryGateway gateway) {
        this.gateway = gateway;
    }

    /** The number, and why the child is looked for; both are kept, neither in the clear. */
    record Sought(@Nullable String identity, @Nullable String reason) {}

    /** The child's id, or null when nobody is registered under the number. */
    record Found(@Nullable ChildId child) {}

    @PostMapping("/api/children/find")
    Mono<Found> find(@RequestBody Sought it, @Parameter(hidden = true) Sender by) {
        if (by.actor().role() != Role.STAFF) {
            return Mono.error(new NotEntitled());
        }
        if (it.identity() == null) {
            return Mono.error(new Invalid("identity"));
        }
        FindChild question = new FindChild(
                it.identity(), it.reason(), by.actor().person(), by.actor().party());
        return Mono.fromFuture(() -> gateway.query(question, ResponseTypes.optionalInstanceOf(ChildId.class)))
                .subscribeOn(UNDISTURBED)
                .map(child -> new Found(child.orElse(null)));
    }
}
