package se.samplan.ops.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * What has ended before its time, as this process knows it: what ended here at once, what ended elsewhere within {@link #PACE}. It is
 * asked of the database by one thread, never by a request: people read on while the database is away, by what was known before.
 */
final class EndedSessions implements SmartInitializingSingleton, AutoCloseable {
    static final Duration PACE = Duration.ofSeconds(1);

    /** What is committed late is found all the same. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(EndedSessions.class);

    private final SessionRegister register;
    private final Clock clock;
    private final Map<String, Instant> sessions = new ConcurrentHashMap<>();
    private final Set<String> untold = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> tokens = new ConcurrentHashMap<>();
    private final Sinks.Many<String> news = Sinks.many().multicast().directBestEffort();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("ended-sessions").daemon().factory());
    private Instant lookedFrom = Instant.EPOCH;
    private boolean lost;

    EndedSessions(SessionRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        thread.scheduleWithFixedDelay(this::look, 0, PACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean isEnded(String session) {
        return sessions.containsKey(session);
    }

    /** Whether one of the marks of a token's owner was ended after the token was issued; a token that does not say when counts as old. */
    boolean areEnded(List<String> marks, @Nullable Instant issued) {
        return marks.stream()
                .flatMap(mark -> Stream.ofNullable(tokens.get(mark)))
                .anyMatch(ended -> issued == null || !issued.isAfter(ended));
    }

    /** Known here at once; the database is told by the thread, again and again until it listens. */
    void end(String session) {
        note(session);
        untold.add(session);
        thread.execute(this::look);
    }

    /** Somebody has written an end to the database just now: asks for it without waiting for the next look. */
    void lookSoon() {
        thread.execute(this::look);
    }

    private void note(String session) {
        if (sessions.putIfAbsent(session, clock.instant()) == null) {
            tell(session);
        }
    }

    private void noteToken(String mark, Instant moment) {
        if (!moment.equals(tokens.put(mark, moment))) {
            tell(mark);
        }
    }

    private void tell(String ended) {
        synchronized (news) {
            news.emitNext(ended, Sinks.EmitFailureHandler.FAIL_FAST);
        }
    }

    /** Emits once when the session has ended. */
    Flux<String> when(String session) {
        return news.asFlux()
                .filter(session::equals)
                .startWith(Flux.defer(() -> isEnded(session) ? Flux.just(session) : Flux.empty()))
                .take(1);
    }

    /** Emits once when the tokens of one of these have ended that were issued until then. */
    Flux<String> when(List<String> marks, @Nullable Instant issued) {
        return news.asFlux()
                .startWith("")
                .filter(any -> areEnded(marks, issued))
                .take(1);
    }

    /** Asks the database. Never fails: it is asked again soon. */
    synchronized void look() {
        try {
            for (String session : untold) {
                register.end(session);
                untold.remove(session);
            }
            Map<String, Instant> endedSince = register.ended(lookedFrom);
            Map<String, Instant> tokensSince = register.endedTokens(lookedFrom);
            endedSince.keySet().forEach(this::note);
            tokensSince.forEach(this::noteToken);
            // By the database's own clock, whatever the one here says.
            Stream.concat(endedSince.values().stream(), tokensSince.values().stream())
                    .max(Comparator.naturalOrder())
                    .ifPresent(latest -> lookedFrom = latest.minus(OVERLAP));
            Instant old = clock.instant().minus(Sessions.LONGEST).minus(OVERLAP);
            sessions.values().removeIf(ended -> ended.isBefore(old));
            tokens.values().removeIf(ended -> ended.isBefore(old));
            lost = false;
        } catch (RuntimeException away) {
            if (!lost) {
                LOG.warn(
                        "which sessions have ended can't be asked now: {}",
                        away.getClass().getSimpleName());
            }
            lost = true;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
