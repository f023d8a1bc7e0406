package se.samplan.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.samplan.platform.message.EnumWords;

/** How a party stands to a plan. */
public enum PartyState {
    /** Asked, has not answered. */
    INVITED,
    /** Takes part. */
    JOINED,
    /** Was asked and said no. */
    DECLINED,
    /** Took part, does no longer. */
    LEFT;

    /** The word in JSON and scenarios: lower case, hyphens. */
    @JsonValue
    public String word() {
        return EnumWords.of(this);
    }

    @JsonCreator
    public static PartyState of(String word) {
        return EnumWords.find(PartyState.class, word);
    }
}
