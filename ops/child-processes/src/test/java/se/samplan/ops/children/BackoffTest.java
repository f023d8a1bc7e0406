package se.samplan.ops.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void doublesUpToHalfAMinute() {
        var backoff = new Backoff();

        var pauses = Stream.generate(backoff::next).limit(10).toList();

        assertThat(pauses).startsWith(Backoff.FIRST, Duration.ofMillis(500), Duration.ofSeconds(1));
        assertThat(pauses).endsWith(Backoff.LONGEST, Backoff.LONGEST).isSorted();
    }
}
