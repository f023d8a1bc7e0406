package se.samplan.pages.frame;

import java.util.LinkedHashMap;
import java.util.Map;

/** A form lacks something, or a field can't be read: what, by field. */
public final class FormIncomplete extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Map<String, String> troubles;

    FormIncomplete(Map<String, String> troubles) {
        super(troubles.keySet().toString());
        this.troubles = new LinkedHashMap<>(troubles);
    }

    /** What is wrong, by field. */
    public Map<String, String> troubles() {
        return troubles;
    }
}
