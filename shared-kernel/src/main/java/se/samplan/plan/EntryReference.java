package se.samplan.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.samplan.platform.message.Ids;

/** The id of an entry of which it is not known whether it is a need, a goal or a commitment. */
public record EntryReference(@JsonValue String value) implements EntryId {
    public EntryReference {
        value = Ids.uuid(value);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EntryReference of(String value) {
        return new EntryReference(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
