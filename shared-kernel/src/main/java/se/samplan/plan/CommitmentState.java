package se.samplan.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.samplan.platform.message.EnumWords;

/** Where a commitment stands. */
public enum CommitmentState {
    /** Asked for; binds nobody. */
    REQUESTED,
    /** Asked for, and the answer was no. */
    DECLINED,
    /** Promised. */
    MADE,
    /** Promised and begun. */
    STARTED,
    /** Done. */
    KEPT,
    /** Was not done. */
    BROKEN,
    /** No longer needed. */
    RELEASED,
    /** A wrong entry. */
    STRUCK;

    /** Promised and not settled: somebody answers for it. */
    public boolean isCarried() {
        return this == MADE || this == STARTED;
    }

    /** Promised, and neither given up nor struck: the goal it serves has a commitment. */
    public boolean counts() {
        return isCarried() || this == KEPT;
    }

    /** The word in JSON and scenarios: lower case, hyphens. */
    @JsonValue
    public String word() {
        return EnumWords.of(this);
    }

    @JsonCreator
    public static CommitmentState of(String word) {
        return EnumWords.find(CommitmentState.class, word);
    }
}
