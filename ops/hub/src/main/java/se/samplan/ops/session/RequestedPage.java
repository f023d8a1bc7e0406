package se.samplan.ops.session;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page somebody asked for before being asked to sign in. Sent to the way back from the provider alone. */
final class RequestedPage implements ServerRequestCache {

    private static final String NAME = "SAMPLAN-TILL";
    private static final int MOST = 1_000;

    private final Cookies cookies;

    RequestedPage(Cookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public Mono<Void> saveRequest(ServerWebExchange exchange) {
        return Mono.fromRunnable(() -> {
            ServerHttpRequest request = exchange.getRequest();
            String wanted = wanted(request);
            if (isPage(request) && isOurs(wanted)) {
                cookies.write(
                        exchange,
                        NAME,
                        AuthorizationRequestCookies.WAY_BACK,
                        wanted.getBytes(StandardCharsets.UTF_8),
                        AuthorizationRequestCookies.PATIENCE);
            }
        });
    }

    @Override
    public Mono<URI> getRedirectUri(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> cookies.read(exchange, NAME, AuthorizationRequestCookies.WAY_BACK)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .filter(RequestedPage::isOurs)
                .map(wanted -> {
                    cookies.forget(exchange, NAME, AuthorizationRequestCookies.WAY_BACK);
                    return URI.create(wanted);
                })
                .orElse(null));
    }

    /** Only an address is kept, never a request to be answered in another's place. */
    @Override
    public Mono<ServerHttpRequest> removeMatchingRequest(ServerWebExchange exchange) {
        return Mono.empty();
    }

    private static String wanted(ServerHttpRequest request) {
        String query = request.getURI().getRawQuery();
        return request.getURI().getRawPath() + (query == null ? "" : "?" + query);
    }

    private static boolean isPage(ServerHttpRequest request) {
        return HttpMethod.GET.equals(request.getMethod())
                && request.getHeaders().getAccept().stream()
                        .anyMatch(type -> !type.isWildcardType() && type.isCompatibleWith(MediaType.TEXT_HTML));
    }

    /** Two slashes at the beginning would lead to another host. */
    private static boolean isOurs(String wanted) {
        return wanted.startsWith("/")
                && !wanted.startsWith("//")
                && !wanted.startsWith("/\\")
                && wanted.length() <= MOST;
    }
}
