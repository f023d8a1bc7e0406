package se.samplan.ops.endtoend.rights;

import java.util.LinkedHashMap;

/** The fields of a body, in the order they were told. */
final class Fields extends LinkedHashMap<String, Object> {
    private static final long serialVersionUID = 1L;

    Fields and(Object... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            put((String) pairs[i], pairs[i + 1]);
        }
        return this;
    }
}
