package se.samplan.platform.actor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.samplan.platform.message.EnumWords;

/** In what capacity someone acts. */
public enum Role {
    /** Works for a party. */
    STAFF,
    /** May trace responsibility in plans where a party of the mandate takes part. */
    AUDITOR,
    /** Runs the hub: registers parties. Reads no plan. */
    OPERATOR,
    /** A guardian or a child, for themselves. */
    PRIVATE,
    /** The hub itself, when time passes or a policy reacts. */
    HUB;

    @JsonValue
    public String word() {
        return EnumWords.of(this);
    }

    @JsonCreator
    public static Role of(String word) {
        return EnumWords.find(Role.class, word);
    }
}
