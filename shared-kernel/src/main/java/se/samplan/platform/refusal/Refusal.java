package se.samplan.platform.refusal;

import java.util.List;
import java.util.Map;

/**
 * A rule said no. Each rule has its own subclass with a stable code; the sentence for a person stands in the message file
 * {@code refusals.properties} under that code, never here. It is an answer, not a fault: no trace of the stack is made of it, which would
 * cost more than the answer.
 */
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, List<String>> details;

    /** @param details ids, field names and codes; never personal text */
    protected Refusal(String code, Map<String, List<String>> details) {
        super(code, null, false, false);
        this.code = code;
        this.details = Map.copyOf(details);
    }

    protected Refusal(String code) {
        this(code, Map.of());
    }

    public RefusalDetail detail() {
        return new RefusalDetail(code, details);
    }
}
