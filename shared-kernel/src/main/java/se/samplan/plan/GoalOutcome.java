package se.samplan.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.samplan.platform.message.EnumWords;

/** How far a goal was reached when the plan closed. */
public enum GoalOutcome {
    /** Reached. */
    MET,
    /** Partly reached. */
    PARTLY,
    /** Not reached. */
    NOT_MET;

    /** The word in JSON and scenarios: lower case, hyphens. */
    @JsonValue
    public String word() {
        return EnumWords.of(this);
    }

    @JsonCreator
    public static GoalOutcome of(String word) {
        return EnumWords.find(GoalOutcome.class, word);
    }
}
