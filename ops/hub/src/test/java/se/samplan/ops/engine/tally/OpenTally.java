package se.samplan.ops.engine.tally;

import se.samplan.platform.message.Command;
import se.samplan.platform.message.Word;

@Word("open-tally")
public record OpenTally(String tally) implements Command {

    @Override
    public String stream() {
        return tally;
    }
}
