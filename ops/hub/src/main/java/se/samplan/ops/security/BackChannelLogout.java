package se.samplan.ops.security;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.ops.session.SessionKeeper;

/**
 * The provider says that somebody has signed out there, or was put out (OpenID Connect Back-Channel Logout 1.0): their sessions here end
 * in every process. A session id ends that session, a subject alone all of theirs and their tokens.
 */
@Hidden
@RestController
class BackChannelLogout {
    static final String PATH = "/logout/connect/back-channel/samplan";

    private final ReactiveJwtDecoder logoutTokens;
    private final SessionKeeper sessions;

    BackChannelLogout(@Qualifier("logoutTokens") ReactiveJwtDecoder logoutTokens, SessionKeeper sessions) {
        this.logoutTokens = logoutTokens;
        this.sessions = sessions;
    }

    @PostMapping(PATH)
    Mono<ResponseEntity<Map<String, String>>> logout(ServerWebExchange exchange) {
        return exchange.getFormData()
                .mapNotNull(form -> form.getFirst("logout_token"))
                .flatMap(logoutTokens::decode)
                .flatMap(said -> sessions.endAtProvider(said.getSubject(), said.getClaimAsString("sid")))
                .map(count -> answer(ResponseEntity.ok(), Map.of()))
                .onErrorResume(BadJwtException.class, bad -> Mono.just(refused()))
                .switchIfEmpty(Mono.fromSupplier(BackChannelLogout::refused));
    }

    private static ResponseEntity<Map<String, String>> refused() {
        return answer(ResponseEntity.badRequest(), Map.of("error", "invalid_request"));
    }

    private static ResponseEntity<Map<String, String>> answer(
            ResponseEntity.BodyBuilder status, Map<String, String> body) {
        return status.cacheControl(CacheControl.noStore()).body(body);
    }
}
