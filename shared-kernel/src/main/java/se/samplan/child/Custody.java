package se.samplan.child;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.samplan.platform.message.EnumWords;

/** A guardian's part in the custody of the child (FB chapter 6). */
public enum Custody {
    /** Shares custody with another guardian: both consents are needed. */
    JOINT,
    /** Has custody alone. */
    SOLE,
    /** Has no custody: belongs to the family, but their consent is not needed. */
    NONE;

    /** The word in JSON and scenarios: lower case, hyphens. */
    @JsonValue
    public String word() {
        return EnumWords.of(this);
    }

    @JsonCreator
    public static Custody of(String word) {
        return EnumWords.find(Custody.class, word);
    }
}
