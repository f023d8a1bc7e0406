package se.samplan.plan.read;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.samplan.platform.message.EnumWords;

/** How a unit stands to a child's case. */
public enum CaseStanding {
    /** The case is offered to it: yes or no. */
    OFFERED,
    /** It decides about custody and protection: it has taken over the case, or is the socialtjänst of the child's plan. */
    HELD,
    /** It registered the child, whom no unit of socialtjänst has taken over yet: it can offer the case to one. */
    REGISTERED,
    /** It says that it has taken over the case, and that has not been decided. */
    CLAIMED,
    /** What it said came to nothing: it can only be offered the case. */
    OPPOSED,
    /** None of it, or there is no such child: told to socialtjänst alone, which may claim a case. */
    NONE;

    /** The word in JSON and scenarios: lower case, hyphens. */
    @JsonValue
    public String word() {
        return EnumWords.of(this);
    }

    @JsonCreator
    public static CaseStanding of(String word) {
        return EnumWords.find(CaseStanding.class, word);
    }
}
