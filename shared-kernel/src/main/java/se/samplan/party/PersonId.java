package se.samplan.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.samplan.platform.message.Ids;

/** A person known from the verified sign-in, by an opaque id; never a name or an identity number. */
public record PersonId(@JsonValue String value) {
    public PersonId {
        value = Ids.opaque(value);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
