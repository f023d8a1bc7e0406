package se.samplan.ops.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** A session that may be looked into, as templates do, and never written to: whoever tries is in error. */
final class EmptySession implements WebSession {

    @Override
    public String getId() {
        return "none";
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public void start() {
        throw notKept();
    }

    @Override
    public boolean isStarted() {
        return false;
    }

    @Override
    public Mono<Void> changeSessionId() {
        return Mono.error(EmptySession::notKept);
    }

    @Override
    public Mono<Void> invalidate() {
        return Mono.empty();
    }

    @Override
    public Mono<Void> save() {
        return Mono.empty();
    }

    @Override
    public boolean isExpired() {
        return false;
    }

    @Override
    public Instant getCreationTime() {
        return Instant.EPOCH;
    }

    @Override
    public Instant getLastAccessTime() {
        return Instant.EPOCH;
    }

    @Override
    public void setMaxIdleTime(Duration time) {
        throw notKept();
    }

    @Override
    public Duration getMaxIdleTime() {
        return Duration.ZERO;
    }

    private static IllegalStateException notKept() {
        return new IllegalStateException("nothing is kept in a session");
    }
}
