package se.samplan.ops.player.script;

import java.util.List;
import java.util.stream.Collectors;

/** A file can't be played; nothing of it was sent. Says everything that is wrong, not only the first. */
public final class FaultyScript extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Fault> faults;

    public FaultyScript(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
