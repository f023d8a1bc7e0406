package se.samplan.ops.player.hub;

import java.time.Duration;
import java.time.Instant;

/** An access token, good until shortly before its end in real time. */
record Token(String value, Instant until) {
    private static final Duration MARGIN = Duration.ofSeconds(30);

    static Token of(String value, long seconds) {
        return new Token(value, Instant.now().plusSeconds(seconds).minus(MARGIN));
    }

    boolean good() {
        return Instant.now().isBefore(until);
    }

    @Override
    public String toString() {
        return "Token[until=" + until + "]";
    }
}
