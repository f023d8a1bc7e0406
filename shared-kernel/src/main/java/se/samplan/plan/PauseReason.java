package se.samplan.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.samplan.platform.message.EnumWords;

/** Why a plan rests. */
public enum PauseReason {
    /** The coordinator paused it. */
    COORDINATOR,
    /** Not every joined party is covered by consent any longer. */
    GROUND;

    /** The word in JSON and scenarios: lower case, hyphens. */
    @JsonValue
    public String word() {
        return EnumWords.of(this);
    }

    @JsonCreator
    public static PauseReason of(String word) {
        return EnumWords.find(PauseReason.class, word);
    }
}
