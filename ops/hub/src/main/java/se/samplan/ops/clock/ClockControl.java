package se.samplan.ops.clock;

import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves the hub's clock and tells those who wait. Only where the clock is configured as controlled. */
@Component
class ClockControl {

    private final HubClock clock;
    private final boolean once;
    private volatile boolean controlled;
    private final ApplicationEventPublisher publisher;

    ClockControl(
            HubClock clock,
            @Value("${samplan.evaluation.clock:real}") String kind,
            ApplicationEventPublisher publisher) {
        this.clock = clock;
        this.once = kind.equals(ClockWiring.UNTIL_RELEASED);
        this.controlled = once || kind.equals(ClockWiring.CONTROLLED);
        this.publisher = publisher;
    }

    boolean controlled() {
        return controlled;
    }

    void moveTo(Instant now) {
        clock.moveTo(now);
        publisher.publishEvent(new ClockMoved(clock.instant()));
    }

    /** Back to real time; for good where it was lent for the demo alone. */
    void release() {
        clock.release();
        if (once) {
            controlled = false;
        }
        publisher.publishEvent(new ClockMoved(clock.instant()));
    }
}
