package se.samplan.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.samplan.platform.message.Ids;

/** A goal or sub-goal in a plan. */
public record GoalId(@JsonValue String value) implements EntryId {
    public GoalId {
        value = Ids.uuid(value);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GoalId of(String value) {
        return new GoalId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
