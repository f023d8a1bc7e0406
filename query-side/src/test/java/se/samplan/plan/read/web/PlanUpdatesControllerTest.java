package se.samplan.plan.read.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.samplan.platform.refusal.NoAccess;

@DisplayName("Who watches hears that something has changed, as long as they may")
class PlanUpdatesControllerTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Mono<Long> REFUSED = Mono.error(NoAccess::new);

    @Test
    void aStreamEndsWhenThereIsNothingMoreToHear() {
        List<ServerSentEvent<String>> told = PlanUpdatesController.signals(
                        Flux.just(7L), null, Mono.just(7L), String::valueOf)
                .collectList()
                .block(SOON);

        assertThat(told).filteredOn(it -> "changed".equals(it.event())).hasSize(1);
    }

    @Test
    void whoIsBehindHearsAtOnceThatThereIsMore() {
        ServerSentEvent<String> first = PlanUpdatesController.signals(Flux.never(), 7L, Mono.just(7L), String::valueOf)
                .filter(it -> it.event() != null)
                .blockFirst(SOON);

        assertThat(first).isNotNull().extracting(ServerSentEvent::id).isEqualTo("7");
    }

    @Test
    void whoMayNoLongerHearsOnceThatItIsOverAndNothingOfHowFarItHasCome() {
        List<ServerSentEvent<String>> told = PlanUpdatesController.signals(
                        Flux.interval(Duration.ofMillis(200)), null, REFUSED, String::valueOf)
                .filter(it -> it.event() != null)
                .collectList()
                .block(SOON);

        assertThat(told).singleElement().satisfies(it -> assertThat(it.id()).isNull());
    }

    @Test
    void whoMayNoLongerIsNoticedAlsoWhenNothingHappens() {
        List<ServerSentEvent<String>> told = PlanUpdatesController.signals(
                        Flux.never(), null, REFUSED, String::valueOf, Duration.ofMillis(100))
                .filter(it -> it.event() != null)
                .collectList()
                .block(SOON);

        assertThat(told).hasSize(1);
    }

    @Test
    void nothingIsToldWhileNobodyKnowsWhetherTheyMay() {
        AtomicInteger asked = new AtomicInteger();
        Mono<Long> away = Mono.defer(
                () -> asked.incrementAndGet() < 3 ? Mono.error(new IllegalStateException("away")) : Mono.just(8L));
        ServerSentEvent<String> first = PlanUpdatesController.signals(
                        Flux.just(7L).concatWith(Flux.never()), null, away, String::valueOf)
                .filter(it -> it.event() != null)
                .blockFirst(SOON);

        assertThat(first).isNotNull().extracting(ServerSentEvent::id).isEqualTo("8");
        assertThat(asked).hasValue(3);
    }
}
