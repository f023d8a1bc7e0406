package se.samplan.ops.session;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.ActorFromClaims;

/**
 * Sessions that live in the browser. One ends {@link #LONGEST} after the sign-in, {@link #IDLE} after the last visit, or when the
 * person signs out, or it is ended from elsewhere. By the machine's own time: a hub whose clock is moved for a test keeps its people signed in.
 */
final class Sessions {

    static final Duration LONGEST = Duration.ofHours(12);
    static final Duration IDLE = Duration.ofMinutes(60);

    /** A cookie this old is made anew, so that not every answer carries one. */
    static final Duration FRESH = Duration.ofMinutes(5);

    private static final Duration MOMENT = Duration.ofMinutes(2);
    private static final String NAME = "SAMPLAN";
    private static final String PATH = "/";
    private static final String HINT = "SAMPLAN-UT";
    private static final String HINT_PATH = "/logout";
    private static final String READ = Sessions.class.getName() + ".READ";

    private final Cookies cookies;
    private final ActorFromClaims actors;
    private final EndedSessions ended;
    private final Consumer<SignedIn> whenRenewed;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Sessions(
            Cookies cookies, ActorFromClaims actors, EndedSessions ended, Consumer<SignedIn> whenRenewed, Clock clock) {
        this.cookies = cookies;
        this.actors = actors;
        this.ended = ended;
        this.whenRenewed = whenRenewed;
        this.clock = clock;
    }

    /** Who is signed in; a good session is prolonged in passing, what is no session is taken from the browser. */
    Optional<SignedIn> of(ServerWebExchange exchange) {
        Optional<SignedIn> read = exchange.getAttribute(READ);
        if (read == null) {
            read = find(exchange);
            exchange.getAttributes().put(READ, read);
        }
        return read;
    }

    private Optional<SignedIn> find(ServerWebExchange exchange) {
        if (!cookies.has(exchange, NAME, PATH)) {
            return Optional.empty();
        }
        Optional<SignedIn> found =
                cookies.read(exchange, NAME, PATH).map(SignedIn::of).filter(this::isGood);
        if (found.isEmpty()) {
            cookies.forget(exchange, NAME, PATH);
        } else if (found.get().seen() + FRESH.toSeconds() < now()) {
            SignedIn renewed = found.get().seenAt(now());
            keep(exchange, renewed);
            whenRenewed.accept(renewed);
        }
        return found;
    }

    private boolean isGood(SignedIn session) {
        return !ended.isEnded(session.id())
                && session.since() + LONGEST.toSeconds() > now()
                && session.seen() + IDLE.toSeconds() > now();
    }

    /** @throws IllegalArgumentException if the claims do not describe an actor */
    SignedIn made(Map<String, Object> claims) {
        Actor actor = actors.of(claims);
        Object name = claims.get("name");
        Object role = claims.get("samplan_role");
        Object title = claims.get("samplan_title");
        return new SignedIn(
                token(),
                actor.person().value(),
                name == null ? "" : name.toString(),
                role == null ? null : role.toString(),
                actor.party() == null ? null : actor.party().value(),
                title == null ? null : title.toString(),
                List.copyOf(actor.mandate().stream().map(Object::toString).toList()),
                token(),
                now(),
                now());
    }

    /**
     * Begins a session.
     *
     * @param idToken what the provider wants to see when the person signs out, kept apart and sent there alone
     * @throws SessionTooLarge if the browser would not keep it
     */
    void begin(ServerWebExchange exchange, SignedIn session, String idToken) {
        keep(exchange, session);
        if (!cookies.write(exchange, HINT, HINT_PATH, idToken.getBytes(StandardCharsets.UTF_8), LONGEST)) {
            cookies.forget(exchange, HINT, HINT_PATH);
        }
    }

    void end(ServerWebExchange exchange) {
        of(exchange).ifPresent(session -> ended.end(session.id()));
        exchange.getAttributes().put(READ, Optional.empty());
        cookies.forget(exchange, NAME, PATH);
        cookies.forget(exchange, HINT, HINT_PATH);
    }

    /** The id token of the sign-in; only at the addresses where one signs out. */
    @Nullable
    String idToken(ServerWebExchange exchange) {
        return cookies.read(exchange, HINT, HINT_PATH)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse(null);
    }

    /** Keeps the id token for the moment it takes to sign out at the provider too; false when there is none. */
    boolean keepIdToken(ServerWebExchange exchange) {
        String token = idToken(exchange);
        return token != null
                && cookies.write(exchange, HINT, HINT_PATH, token.getBytes(StandardCharsets.UTF_8), MOMENT);
    }

    void forgetIdToken(ServerWebExchange exchange) {
        cookies.forget(exchange, HINT, HINT_PATH);
    }

    private void keep(ServerWebExchange exchange, SignedIn session) {
        Duration left = Duration.ofSeconds(session.since() + LONGEST.toSeconds() - now());
        if (!cookies.write(exchange, NAME, PATH, session.toBytes(), left)) {
            throw new SessionTooLarge();
        }
        exchange.getAttributes().put(READ, Optional.of(session));
    }

    /** A token for forms of someone; without a session it fits nothing. */
    String token() {
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
