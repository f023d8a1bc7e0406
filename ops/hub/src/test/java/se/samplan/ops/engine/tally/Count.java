package se.samplan.ops.engine.tally;

import se.samplan.platform.message.Intention;

public record Count(String tally, int by) implements Intention {

    @Override
    public String stream() {
        return tally;
    }
}
