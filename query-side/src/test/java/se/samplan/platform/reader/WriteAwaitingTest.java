package se.samplan.platform.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.message.SealedReceipt;
import se.samplan.platform.refusal.NoAccess;

@DisplayName("Waiting for one's own writing costs no thread, and each person only so many places")
class WriteAwaitingTest {
    private static final SealedReceipt RECEIPT = new SealedReceipt("plan", "7");
    private final WriteAwaiting patience = new WriteAwaiting(2);
    private final AtomicInteger asked = new AtomicInteger();

    private record Question(Actor reader, @Nullable SealedReceipt after) implements AwaitsWrite {}

    private record Answer(boolean catchingUp) implements MayLag {}

    @Test
    void asksAgainUntilTheAnswerHasWhatWasWaitedFor() {
        assertThat(patience.until(by("eva", RECEIPT), lagging(3)).block(WriteAwaiting.LONGEST))
                .isEqualTo(new Answer(false));
        assertThat(asked).hasValue(4);
    }

    @Test
    void tellsWhatIsLackingWhenItIsTooLate() {
        assertThat(patience.until(by("eva", RECEIPT), lagging(10_000)).block(WriteAwaiting.LONGEST.plusSeconds(5)))
                .isEqualTo(new Answer(true));
    }

    @Test
    void withoutAReceiptItAsksOnce() {
        assertThat(patience.until(by("eva", null), lagging(3)).block()).isEqualTo(new Answer(true));
        assertThat(patience.until("another question", lagging(3)).block()).isEqualTo(new Answer(true));
        assertThat(asked).hasValue(2);
    }

    @Test
    void whatIsNotThereYetIsWaitedForAndIsNothingInTheEnd() {
        Supplier<Mono<Answer>> notYet =
                () -> asked.incrementAndGet() < 3 ? Mono.error(new NotYetSeen()) : Mono.just(new Answer(false));
        assertThat(patience.until(by("eva", RECEIPT), notYet).block()).isEqualTo(new Answer(false));
        assertThatThrownBy(() -> patience.<Answer>until(by("eva", RECEIPT), () -> Mono.error(new NotYetSeen()))
                        .block(WriteAwaiting.LONGEST.plusSeconds(5)))
                .isInstanceOf(NoAccess.class);
    }

    @Test
    void whoWaitsInManyPlacesIsAnsweredAtOnceAndOthersWaitOn() {
        var eva = Flux.range(0, 100)
                .flatMap(each -> patience.until(by("eva", RECEIPT), lagging(10_000)), 100)
                .take(98)
                .collectList()
                .block(WriteAwaiting.LONGEST.dividedBy(2));
        assertThat(eva).hasSize(98).allMatch(Answer::catchingUp);
        asked.set(0);
        assertThat(patience.until(by("tom", RECEIPT), lagging(3)).block()).isEqualTo(new Answer(false));
    }

    @Test
    void whatIsAboutToBeWholeIsAskedForAgainWithoutAnyReceipt() {
        Supplier<Mono<Answer>> soon =
                () -> asked.incrementAndGet() < 4 ? Mono.error(new NotYetWhole()) : Mono.just(new Answer(false));
        assertThat(patience.until("any question", soon).block(Duration.ofSeconds(10)))
                .isEqualTo(new Answer(false));
        assertThat(asked.getAndSet(0)).isEqualTo(4);
        assertThat(patience.until(by("eva", RECEIPT), soon).block(Duration.ofSeconds(10)))
                .isEqualTo(new Answer(false));
    }

    @Test
    void aHundredWhoWaitForTheWholeTakeNoThread() {
        int before = Thread.activeCount();
        var waiting = Flux.range(0, 100)
                .flatMap(each -> patience.until("any question", () -> Mono.<Answer>error(new NotYetWhole())), 100)
                .onErrorComplete()
                .subscribe();
        assertThat(Thread.activeCount() - before).isLessThan(20);
        waiting.dispose();
    }

    @Test
    void manyWaitingTakeNoThread() {
        WriteAwaiting wide = new WriteAwaiting(1_000);
        int before = Thread.activeCount();
        var waiting = Flux.range(0, 1_000)
                .flatMap(each -> wide.until(by("eva", RECEIPT), lagging(1_000_000)), 1_000)
                .subscribe();
        assertThat(Thread.activeCount() - before).isLessThan(20);
        waiting.dispose();
        assertThat(wide.until(by("eva", RECEIPT), lagging(0)).block(Duration.ofSeconds(5)))
                .isEqualTo(new Answer(false));
    }

    private static Question by(String person, @Nullable SealedReceipt after) {
        return new Question(new Actor(new PersonId(person), null, Role.PRIVATE, Set.of()), after);
    }

    private Supplier<Mono<Answer>> lagging(int times) {
        return () -> Mono.fromSupplier(() -> new Answer(asked.incrementAndGet() <= times));
    }
}
