package se.samplan.ops.engine.tally;

import se.samplan.platform.message.Command;
import se.samplan.platform.message.Word;

@Word("count")
public record Count(String tally, int by) implements Command {

    @Override
    public String stream() {
        return tally;
    }
}
