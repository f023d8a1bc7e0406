package se.samplan.ops.engine.tally;

import java.time.Instant;
import se.samplan.platform.message.Intention;

public record RemindAt(String tally, Instant when, boolean failAfterwards) implements Intention {

    @Override
    public String stream() {
        return tally;
    }
}
