package se.samplan.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.junit.jupiter.api.Test;

/** What stands beside a dead letter must not keep a text that is destroyed later. */
class PutAsideTest {

    @Test
    void saysWhichFaultItWasAndWhereAndNothingThatSomebodyWrote() {
        EventMessage<?> event = GenericEventMessage.asEventMessage("event");
        EnqueueDecision<EventMessage<?>> decision = PutAside.policy()
                .decide(new GenericDeadLetter<>("child", event), new IllegalStateException("preview of gnistfrö"));

        assertThat(decision.shouldEnqueue()).isTrue();
        assertThat(decision.enqueueCause().orElseThrow())
                .hasMessageStartingWith(IllegalStateException.class.getName() + " at " + PutAsideTest.class.getName())
                .hasMessageNotContaining("gnistfrö")
                .hasNoCause();
    }
}
