package se.samplan.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Any need, goal or commitment, where one word serves for all three. In JSON it is the plain id, whatever it stands for: read back, it is an
 * {@link EntryReference}. So ids of different types are compared with {@link #refersTo}, never with {@code equals}.
 */
public sealed interface EntryId permits NeedId, GoalId, CommitmentId, EntryReference {
    @JsonValue
    String value();

    /** Is it the id of the same entry, whether or not its kind is known? */
    default boolean refersTo(EntryId other) {
        return value().equals(other.value());
    }

    /** The id as that of a need; whether there is one, the plan knows. */
    default NeedId asNeed() {
        return new NeedId(value());
    }

    /** The id as that of a goal; whether there is one, the plan knows. */
    default GoalId asGoal() {
        return new GoalId(value());
    }

    /** The id as that of a commitment; whether there is one, the plan knows. */
    default CommitmentId asCommitment() {
        return new CommitmentId(value());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static EntryId of(String value) {
        return new EntryReference(value);
    }
}
