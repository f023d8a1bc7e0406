package se.samplan.platform.refusal;

import java.util.List;
import java.util.Map;

/** A question or a precondition that can't be read: a fault of the program that sends it, whoever uses it. The parts are named. */
public final class Malformed extends Refusal {
    private static final long serialVersionUID = 1L;

    public Malformed(String... parts) {
        super("malformed", Map.of("fields", List.of(parts)));
    }
}
