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

    /** Neither declined nor closed. */
    public boolean isActive() {
        return this != DECLINED && this != CLOSED;
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
