package se.samplan.history.read;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.samplan.platform.message.EnumWords;

/** As what somebody kept a plan together. */
public enum PlanCapacity {
    /** The person who coordinates. */
    COORDINATOR,
    /** The lead party, while nobody coordinates. */
    LEAD_PARTY,
    /** The unit that has been in the plan longest, while nobody coordinates and no party leads. */
    LONGEST_IN_PLAN;

    /** The word in JSON and scenarios: lower case, hyphens. */
    @JsonValue
    public String word() {
        return EnumWords.of(this);
    }

    @JsonCreator
    public static PlanCapacity of(String word) {
        return EnumWords.find(PlanCapacity.class, word);
    }
}
