package se.samplan.ops.limits;

import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** What a request is, as far as limits go. */
enum RequestKind {
    /** What changes something. */
    COMMANDS,
    READS,
    /** Signals of change, kept open. */
    STREAMS,
    /** The steps of signing in that cost something. */
    SIGN_INS,
    /** What everyone may fetch and browsers keep, and what asks whether the process is well. */
    FREE;

    static RequestKind of(ServerHttpRequest request) {
        String path = request.getPath().value();
        boolean posted = !HttpMethod.GET.equals(request.getMethod()) && !HttpMethod.HEAD.equals(request.getMethod());
        if (path.startsWith("/assets/") || path.startsWith("/webjars/") || path.startsWith("/actuator/health")) {
            return FREE;
        }
        if (path.startsWith("/oauth2/authorization/")
                || path.startsWith("/login/oauth2/")
                || path.startsWith("/logout/connect/")
                || (posted && path.startsWith("/sign-in/"))) {
            return SIGN_INS;
        }
        if (path.startsWith("/live/")) {
            return STREAMS;
        }
        return posted ? COMMANDS : READS;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
