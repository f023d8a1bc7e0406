package se.samplan.ops.engine.tally;

import se.samplan.platform.message.Intention;

public record OpenTally(String tally) implements Intention {

    @Override
    public String stream() {
        return tally;
    }
}
