package se.samplan.ops.engine.tally;

import java.time.Instant;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.Word;

@Word("remind-at")
public record RemindAt(String tally, Instant when, boolean failAfterwards) implements Command {

    @Override
    public String stream() {
        return tally;
    }
}
