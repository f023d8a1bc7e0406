package se.samplan.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.samplan.platform.message.Ids;

/** A unit that can promise. The family of a child is a party too: its id equals the child's id. An alias names it to some readers. */
public record PartyId(@JsonValue String value) {
    public PartyId {
        value = Ids.uuidOrAlias(value);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartyId of(String value) {
        return new PartyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
