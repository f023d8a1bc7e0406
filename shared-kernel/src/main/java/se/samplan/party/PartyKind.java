package se.samplan.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.samplan.platform.message.EnumWords;

/** What kind of unit a party is; decides the form of its code and which view it reads. */
public enum PartyKind {
    /** A school unit; code: skolenhetskod, 8 digits (Skolverket). */
    SCHOOL,
    /** Socialtjänst; code: HSA-id. */
    SOCIAL_SERVICES,
    /** Child and adolescent psychiatry; code: HSA-id. */
    BUP,
    /** Habilitering; code: HSA-id. */
    HABILITATION,
    /** Primary care; code: HSA-id. */
    PRIMARY_CARE,
    /** A private provider; code: organisation number. */
    PROVIDER,
    /** An association; code: organisation number. */
    ASSOCIATION,
    /** The family of one child: the child and the guardians; has no code. */
    FAMILY;

    /**
     * Does such a unit meet children by duty? Only those look for a child by number, propose a plan, and judge maturity: providers and
     * associations are asked in.
     */
    public boolean meetsChildrenByDuty() {
        return switch (this) {
            case SCHOOL, SOCIAL_SERVICES, BUP, HABILITATION, PRIMARY_CARE -> true;
            case PROVIDER, ASSOCIATION, FAMILY -> false;
        };
    }

    /** The word in JSON and scenarios: lower case, hyphens. */
    @JsonValue
    public String word() {
        return EnumWords.of(this);
    }

    @JsonCreator
    public static PartyKind of(String word) {
        return EnumWords.find(PartyKind.class, word);
    }
}
