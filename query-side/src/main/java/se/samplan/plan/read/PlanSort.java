package se.samplan.plan.read;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.samplan.platform.message.EnumWords;

/** In what order. */
public enum PlanSort {
    /** Latest changed first. */
    CHANGED,
    /** Nearest follow-up first; none last. */
    FOLLOW_UP,
    /** Nearest due date of an open commitment first; none last. */
    NEXT_DUE,
    /** By the name of the child. */
    NAME;

    /** The word in JSON and scenarios: lower case, hyphens. */
    @JsonValue
    public String word() {
        return EnumWords.of(this);
    }

    @JsonCreator
    public static PlanSort of(String word) {
        return EnumWords.find(PlanSort.class, word);
    }
}
