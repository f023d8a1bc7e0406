package se.samplan.plan.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.child.ChildId;
import se.samplan.consent.ConsentStream;
import se.samplan.platform.message.Ids;

@DisplayName("What is stored about a child")
class FreshnessTest {
    private final ChildId child = new ChildId(Ids.next());
    private final Map<String, Long> store = new HashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
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
        assertThat(behind(Map.of(child.value(), 2L))).isTrue();
        assertThat(behind(Map.of())).isTrue();

        store.put(ConsentStream.of(child), 0L);
        assertThat(behind(Map.of(child.value(), 3L))).isTrue();
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
    void isWaitedForWhenItIsAboutToCome() {
        store.put(child.value(), 1L);
        List<Long> versions = new ArrayList<>(List.of(0L, 0L, 1L));
        Freshness.Measured<Stored> found = freshness.read(
                () -> new Stored(child, Map.of(child.value(), versions.removeFirst())), List::of, () -> {});

        assertThat(found.heads().areAheadOf(found.read())).isFalse();
        assertThat(versions).isEmpty();
    }

    @Test
    void isNotWaitedForAgainRightAfterItWasInVain() {
        store.put(child.value(), 1L);
        AtomicInteger reads = new AtomicInteger();
        read(reads);
        assertThat(reads.getAndSet(0)).isGreaterThan(2);
        read(reads);
        assertThat(reads).hasValue(1);
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

    private void read(AtomicInteger reads) {
        freshness.read(
                () -> {
                    reads.incrementAndGet();
                    return new Stored(child, Map.of());
                },
                List::of,
                () -> {});
    }

    private boolean behind(Map<String, Long> seen) {
        Freshness.Measured<Stored> found = freshness.read(() -> new Stored(child, seen), List::of, () -> {});
        return found.heads().areAheadOf(found.read());
    }
}
