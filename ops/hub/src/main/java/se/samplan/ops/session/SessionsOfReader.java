package se.samplan.ops.session;

import java.util.List;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.pages.signedin.OwnSession;
import se.samplan.pages.signedin.OwnSessions;
import se.samplan.platform.refusal.NoAccess;

/** A person's own sessions, found by the session of the request. */
final class SessionsOfReader implements OwnSessions {
    private final Sessions sessions;
    private final SessionKeeper keeper;

    SessionsOfReader(Sessions sessions, SessionKeeper keeper) {
        this.sessions = sessions;
        this.keeper = keeper;
    }

    @Override
    public Mono<List<OwnSession>> of(ServerWebExchange exchange) {
        return here(exchange)
                .flatMap(here -> keeper.of(here.person())
                        .map(all -> all.stream()
                                .map(each -> new OwnSession(
                                        each.id(),
                                        each.device(),
                                        each.began(),
                                        each.seen(),
                                        each.id().equals(here.id())))
                                .toList()));
    }

    @Override
    public Mono<Void> end(ServerWebExchange exchange, String session) {
        return here(exchange)
                .flatMap(here -> keeper.end(here.person(), session))
                .then();
    }

    @Override
    public Mono<Void> endOthers(ServerWebExchange exchange) {
        return here(exchange)
                .flatMap(here -> keeper.endOthers(here.person(), here.id()))
                .then();
    }

    private Mono<SignedIn> here(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> sessions.of(exchange).orElseThrow(NoAccess::new));
    }
}
