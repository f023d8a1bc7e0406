package se.samplan.ops.clock;

import org.axonframework.queryhandling.QueryHandler;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Moves the clock of this process when it is asked of all. */
@Component
@Profile("evaluation")
class ClockMoveHandler {

    private final ClockControl control;

    ClockMoveHandler(ClockControl control) {
        this.control = control;
    }

    /** True if it was done: only a clock that may be controlled moves. */
    @QueryHandler
    boolean handle(MoveClock move) {
        if (!control.controlled()) {
            return false;
        }
        if (move.now() == null) {
            control.release();
        } else {
            control.moveTo(move.now());
        }
        return true;
    }
}
