package se.samplan.plan.read.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;

class PlanUpdatesControllerTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void aStreamEndsWhenThereIsNothingMoreToHear() {
        List<ServerSentEvent<String>> told = PlanUpdatesController.signals(Flux.just(7L), null)
                .collectList()
                .block(SOON);

        assertThat(told).filteredOn(it -> "changed".equals(it.event())).hasSize(1);
    }

    @Test
    void whoIsBehindHearsAtOnceThatThereIsMore() {
        ServerSentEvent<String> first = PlanUpdatesController.signals(Flux.never(), "what there is")
                .filter(it -> it.event() != null)
                .blockFirst(SOON);

        assertThat(first).isNotNull().extracting(ServerSentEvent::id).isEqualTo("what there is");
    }
}
