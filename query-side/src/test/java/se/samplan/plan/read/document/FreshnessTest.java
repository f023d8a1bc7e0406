package se.samplan.plan.read.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import se.samplan.child.ChildId;
import se.samplan.consent.ConsentStream;
import se.samplan.platform.message.Ids;
import se.samplan.platform.reader.NotYetWhole;
import se.samplan.platform.reader.TestReaders;
import se.samplan.platform.reader.WriteAwaiting;

@DisplayName("What is stored about a child")
class FreshnessTest {
    private final ChildId child = new ChildId(Ids.next());
    private final Map<String, Long> store = new HashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final WriteAwaiting patience = TestReaders.patience();
    private boolean away;
    private final Freshness freshness = new Freshness(streams -> {
        asked.incrementAndGet();
        if (away) {
            throw new IllegalStateException("away");
        }
        Map<String, Long> heads = new HashMap<>(store);
        heads.keySet().retainAll(streams);
        return heads;
    });

    private record Stored(ChildId child, Map<String, Long> seen) implements Freshness.OfChild {}

    @Test
    void isBehindWhenMoreWasDecidedAboutTheChildOrItsConsents() {
        store.put(child.value(), 3L);
        assertThat(behind(Map.of(child.value(), 3L))).isFalse();
        assertThat(behindInTheEnd(Map.of(child.value(), 2L))).isTrue();
        assertThat(behindInTheEnd(Map.of())).isTrue();

        store.put(ConsentStream.of(child), 0L);
        assertThat(behindInTheEnd(Map.of(child.value(), 3L))).isTrue();
        assertThat(behind(Map.of(child.value(), 3L, ConsentStream.of(child), 0L)))
                .isFalse();
    }

    @Test
    void isBehindForAllAnyoneKnowsWhileTheStoreIsAway() {
        away = true;
        assertThat(behind(Map.of(child.value(), 99L))).isTrue();
        assertThat(behind(Map.of(child.value(), 99L))).isTrue();
        assertThat(asked).as("not asked again at once").hasValue(1);
    }

    @Test
    void isAskedForAgainWhenItIsAboutToComeAndNobodyWaitsForThat() {
        store.put(child.value(), 1L);
        long begun = System.nanoTime();
        AtomicInteger toldToAskAgain = new AtomicInteger();
        assertThatThrownBy(() -> freshness.read(
                        () -> new Stored(child, Map.of(child.value(), 0L)), List::of, toldToAskAgain::incrementAndGet))
                .isInstanceOf(NotYetWhole.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(200));
        assertThat(toldToAskAgain).hasValue(1);
        assertThat(behind(Map.of(child.value(), 1L))).isFalse();
    }

    @Test
    void isSoonAnsweredAsItStandsWhenItDoesNotComeAndThenAtOnce() {
        store.put(child.value(), 1L);
        assertThat(behindInTheEnd(Map.of())).isTrue();
        assertThat(asked.getAndSet(0)).isGreaterThan(2);
        assertThat(behind(Map.of())).isTrue();
    }

    @Test
    void isAskedAboutInOneQuestionHoweverMuchThereIs() {
        List<Stored> many = List.of(
                new Stored(child, Map.of()),
                new Stored(child, Map.of()),
                new Stored(new ChildId(Ids.next()), Map.of()));

        freshness.read(() -> many, all -> all, () -> {});

        assertThat(asked).hasValue(1);
    }

    /** As whoever asks is answered, who asks again as long as they are told to. */
    private Boolean behindInTheEnd(Map<String, Long> seen) {
        return patience.until("a question", () -> Mono.fromSupplier(() -> behind(seen)))
                .block(Duration.ofSeconds(10));
    }

    private boolean behind(Map<String, Long> seen) {
        Freshness.Measured<Stored> found = freshness.read(() -> new Stored(child, seen), List::of, () -> {});
        return found.heads().areAheadOf(found.read());
    }
}
