package se.samplan.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.samplan.platform.message.Ids;

/** A commitment in a plan, from the request or the making of it. */
public record CommitmentId(@JsonValue String value) implements EntryId {
    public CommitmentId {
        value = Ids.uuid(value);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CommitmentId of(String value) {
        return new CommitmentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
