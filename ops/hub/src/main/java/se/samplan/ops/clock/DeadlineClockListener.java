package se.samplan.ops.clock;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samplan.ops.sides.OnSide;
import se.samplan.ops.sides.Side;

/** Has the deadlines looked through at once when the clock is moved, instead of at the next poll. */
@Component
@OnSide(Side.COMMAND)
class DeadlineClockListener {

    private final Scheduler scheduler;

    DeadlineClockListener(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @EventListener
    void on(ClockMoved moved) {
        scheduler.triggerCheckForDueExecutions();
    }
}
