package se.samplan.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.samplan.platform.message.EnumWords;

/** Where a plan stands. */
public enum PlanStatus {
    /** A need of a plan was found. */
    PROPOSED,
    /** There will be no plan. */
    DECLINED,
    /** Proposed, and never opened before its last day was over. */
    LAPSED,
    /** Proposed, while another plan of the child came to run. */
    SUPERSEDED,
    /** Parties are called and the plan takes form. */
    OPEN,
    /** Declared established by the coordinator. */
    ESTABLISHED,
    /** Rests. */
    PAUSED,
    /** Ended, with every goal evaluated. */
    CLOSED;

    /** Work goes on: open or established. */
    public boolean isRunning() {
        return this == OPEN || this == ESTABLISHED;
    }

    /** Proposed, or begun and not closed. */
    public boolean isActive() {
        return this == PROPOSED || this == PAUSED || isRunning();
    }

    /** Was it ever opened? Before that nobody but the proposer and the family has a part in it. */
    public boolean hasBegun() {
        return switch (this) {
            case PROPOSED, DECLINED, LAPSED, SUPERSEDED -> false;
            case OPEN, ESTABLISHED, PAUSED, CLOSED -> true;
        };
    }

    /** The word in JSON and scenarios: lower case, hyphens. */
    @JsonValue
    public String word() {
        return EnumWords.of(this);
    }

    @JsonCreator
    public static PlanStatus of(String word) {
        return EnumWords.find(PlanStatus.class, word);
    }
}
