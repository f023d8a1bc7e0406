package se.samplan.consent;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.samplan.platform.message.EnumWords;

/** What an item is about; a consent can keep a topic out. */
public enum Topic {
    /** School and learning. */
    SCHOOLING,
    /** Physical and mental health. */
    HEALTH,
    /** Home and relations. */
    FAMILY,
    /** The family's economy. */
    ECONOMY,
    /** Leisure and friends. */
    LEISURE,
    /** Safety and protection. */
    SAFETY;

    /** The word in JSON and scenarios: lower case, hyphens. */
    @JsonValue
    public String word() {
        return EnumWords.of(this);
    }

    @JsonCreator
    public static Topic of(String word) {
        return EnumWords.find(Topic.class, word);
    }
}
