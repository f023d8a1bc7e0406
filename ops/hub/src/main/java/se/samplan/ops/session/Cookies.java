package se.samplan.ops.session;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;

/**
 * Sealed cookies: out of reach for scripts, not sent along from other sites' forms, and over TLS alone when the public address is
 * https; then their names have the prefix by which browsers refuse one that anybody else has set.
 */
final class Cookies {

    /** Browsers keep at least 4096 bytes for name, value and attributes together. */
    static final int MOST = 3_800;

    private final CookieSeals seals;
    private final boolean secure;

    Cookies(CookieSeals seals, boolean secure) {
        this.seals = seals;
        this.secure = secure;
    }

    /** What the cookie of this name and path says; empty when there is none, or none of ours. */
    Optional<byte[]> read(ServerWebExchange exchange, String name, String path) {
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst(fullName(name, path));
        return cookie == null ? Optional.empty() : seals.open(name, cookie.getValue());
    }

    boolean has(ServerWebExchange exchange, String name, String path) {
        return exchange.getRequest().getCookies().containsKey(fullName(name, path));
    }

    /** Whether there was room for it. */
    boolean write(ServerWebExchange exchange, String name, String path, byte[] clear, Duration age) {
        String sealed = seals.seal(name, clear);
        if (sealed.length() > MOST) {
            return false;
        }
        set(exchange, name, path, sealed, age);
        return true;
    }

    void forget(ServerWebExchange exchange, String name, String path) {
        set(exchange, name, path, "", Duration.ZERO);
    }

    private void set(ServerWebExchange exchange, String name, String path, String value, Duration age) {
        String fullName = fullName(name, path);
        exchange.getResponse()
                .getCookies()
                .set(
                        fullName,
                        ResponseCookie.from(fullName, value)
                                .path(path)
                                .maxAge(age)
                                .httpOnly(true)
                                .secure(secure)
                                .sameSite("Lax")
                                .build());
    }

    private String fullName(String name, String path) {
        if (!secure) {
            return name;
        }
        return ("/".equals(path) ? "__Host-" : "__Secure-") + name;
    }
}
