package se.samplan.child;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.samplan.platform.message.Ids;

/** A child, by an opaque id. */
public record ChildId(@JsonValue String value) {
    public ChildId {
        value = Ids.uuid(value);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ChildId of(String value) {
        return new ChildId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
