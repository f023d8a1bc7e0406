package se.samplan.plan.read;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.samplan.platform.message.EnumWords;

/** Which plans to list. */
public enum PlanFilter {
    /** Neither declined nor closed. */
    ACTIVE,
    /** Declined or closed, or left by the reader's party. */
    ENDED,
    /** With a commitment whose day has passed. */
    LATE,
    /** With a goal that nobody has promised anything for, or without a coordinator. */
    NO_OWNER,
    /** With follow-up within fourteen days, or passed. */
    FOLLOW_UP_SOON;

    /** The word in JSON and scenarios: lower case, hyphens. */
    @JsonValue
    public String word() {
        return EnumWords.of(this);
    }

    @JsonCreator
    public static PlanFilter of(String word) {
        return EnumWords.find(PlanFilter.class, word);
    }
}
