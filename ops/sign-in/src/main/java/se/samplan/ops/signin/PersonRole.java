package se.samplan.ops.signin;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a person may be in the hub. Guardians and children have no role. */
public enum PersonRole {
    @JsonProperty("staff")
    STAFF("staff"),
    @JsonProperty("auditor")
    AUDITOR("auditor"),
    @JsonProperty("operator")
    OPERATOR("operator");

    private final String claim;

    PersonRole(String claim) {
        this.claim = claim;
    }

    /** The word that tokens carry. */
    public String claim() {
        return claim;
    }
}
