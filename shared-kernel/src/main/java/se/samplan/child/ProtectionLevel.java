package se.samplan.child;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.samplan.platform.message.EnumWords;

/** Kind of protected identity. */
public enum ProtectionLevel {
    /** Sekretessmarkering: a warning, every disclosure is examined. */
    MARKING,
    /** Skyddad folkbokföring: the place must not be revealed. */
    PROTECTED_REGISTRATION;

    /** The word in JSON and scenarios: lower case, hyphens. */
    @JsonValue
    public String word() {
        return EnumWords.of(this);
    }

    @JsonCreator
    public static ProtectionLevel of(String word) {
        return EnumWords.find(ProtectionLevel.class, word);
    }
}
