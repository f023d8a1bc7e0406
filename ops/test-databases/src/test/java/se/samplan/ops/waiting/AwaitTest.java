package se.samplan.ops.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AwaitTest {

    @Test
    void looksAgainUntilThereIsEnough() {
        AtomicInteger looks = new AtomicInteger();

        int seen = Await.until("three", Await.A_MINUTE, looks::incrementAndGet, count -> count == 3);

        assertThat(seen).isEqualTo(3);
        assertThat(looks).hasValue(3);
    }

    @Test
    void saysForWhatItWaitedInVainAndWhatItSawLast() {
        assertThatThrownBy(() -> Await.until("the moon", Duration.ZERO, () -> "clouds", "moon"::equals))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the moon")
                .hasMessageContaining("clouds");
    }

    @Test
    void waitsNoLongerForWhatCanNeverCome() {
        assertThatThrownBy(() -> Await.until("the moon", () -> {
                    throw new IllegalStateException("it fell down");
                }))
                .hasMessage("it fell down");
    }

    @Test
    void whoWaitsLongIsToldWithTheTestThatIsAtWork() {
        Heartbeat heartbeat = new Heartbeat(Duration.ZERO);

        String said = Await.until("the moon", Await.A_MINUTE, heartbeat::waits, words -> !words.isEmpty());

        assertThat(said).contains("for the moon");
    }
}
