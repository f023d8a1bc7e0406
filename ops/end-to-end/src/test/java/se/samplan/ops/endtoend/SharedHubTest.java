package se.samplan.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedHubTest {

    @Test
    void isNotTriedAgainWhenItCouldNotBeHad() {
        AtomicInteger tries = new AtomicInteger();
        SharedHub hub = new SharedHub("none", () -> {
            tries.incrementAndGet();
            throw new IllegalStateException("no ground to stand on");
        });
        assertThatThrownBy(hub::alive).hasMessage("no ground to stand on");

        assertThatThrownBy(hub::alive).hasMessageContaining("none").hasRootCauseMessage("no ground to stand on");
        assertThat(tries).hasValue(1);
    }
}
