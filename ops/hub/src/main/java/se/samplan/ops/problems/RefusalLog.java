package se.samplan.ops.problems;

import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.refusal.Refusals;
import se.samplan.platform.vault.KeyedMark;

/**
 * One line in the log for each answer that somebody was refused with for who they are: at which door, with which code, which kind of
 * person of which unit, and a keyed mark of the person, by which lines of the same person can be told. Nothing that somebody typed, no
 * id of a case, no name. Of many in one second only the first are written; how many more there were stands in the next line.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 60)
public class RefusalLog implements WebFilter {
    static final int MOST_A_SECOND = 50;

    private static final Logger LOG = LoggerFactory.getLogger(RefusalLog.class);
    private static final String WHO = RefusalLog.class.getName() + ".WHO";
    private static final Set<Integer> FOR_WHO = Set.of(401, 403);
    private static final Set<Integer> WITH_CODE = Set.of(302, 303, 401, 403, 404);
    private static final int MARK = 12;

    private final KeyedMark marks;
    private final Clock clock;
    private final AtomicLong second = new AtomicLong();
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong left = new AtomicLong();

    @Autowired
    RefusalLog(@Value("${samplan.vault.key}") String[] keys) {
        this(Base64.getDecoder().decode(keys[0].strip()), Clock.systemUTC());
    }

    RefusalLog(byte[] secret, Clock clock) {
        this.marks = new KeyedMark(secret, "samplan refusals 1");
        this.clock = clock;
    }

    /** Told by whoever knows who asks. */
    public static void asks(ServerWebExchange exchange, Actor actor) {
        exchange.getAttributes().put(WHO, actor);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> note(exchange)));
        return chain.filter(exchange);
    }

    private void note(ServerWebExchange exchange) {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        Object code = exchange.getAttribute(Refusals.CODE);
        if (status == null || !(code == null ? FOR_WHO : WITH_CODE).contains(status.value()) || !mayWrite()) {
            return;
        }
        long unwritten = left.getAndSet(0);
        LOG.info(
                "refused {} {}: {} {}, {}{}",
                exchange.getRequest().getMethod().name(),
                door(exchange),
                status.value(),
                code == null ? "-" : code,
                who(exchange.getAttribute(WHO)),
                unwritten == 0 ? "" : ", after " + unwritten + " more that were not written");
    }

    private boolean mayWrite() {
        long now = clock.instant().getEpochSecond();
        if (second.getAndSet(now) != now) {
            written.set(0);
        }
        if (written.incrementAndGet() > MOST_A_SECOND) {
            left.incrementAndGet();
            return false;
        }
        return true;
    }

    /** As the hub declares it, never as it was asked for. */
    private static String door(ServerWebExchange exchange) {
        Object pattern = exchange.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String word = exchange.getAttribute(Refusals.DOOR);
        if (pattern != null) {
            return word == null ? pattern.toString() : pattern.toString().replace("{word}", word);
        }
        String path = exchange.getRequest().getPath().value();
        return path.startsWith("/api/") ? "the API" : path.startsWith("/live/") ? "signals" : "a page";
    }

    private String who(@Nullable Object actor) {
        if (!(actor instanceof Actor it)) {
            return "nobody known";
        }
        String kind = it.role().name().toLowerCase(Locale.ROOT);
        String mark = marks.of(it.person().value()).substring(0, MARK);
        return kind + " " + mark
                + (it.party() == null ? "" : " of " + it.party().value());
    }
}
