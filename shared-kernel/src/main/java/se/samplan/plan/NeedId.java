package se.samplan.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.samplan.platform.message.Ids;

/** A need in a plan. */
public record NeedId(@JsonValue String value) implements EntryId {
    public NeedId {
        value = Ids.uuid(value);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static NeedId of(String value) {
        return new NeedId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
