package se.samplan.ops.player.script;

import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line under {@code steps}: something done, or something checked.
 *
 * @param number counts from 1, checks included
 * @param time when it happens, in Stockholm
 * @param actor the name of who does it or looks
 * @param refused the code it must be refused with; none: it must be accepted
 * @param repeat whether it is sent twice under one key
 * @param fields what the word needs; nothing of the above
 */
public record Step(
        int number,
        int line,
        LocalDateTime time,
        boolean check,
        String word,
        String actor,
        @Nullable String refused,
        boolean repeat,
        Value.Fields fields) {

    /** Where a party or a person could stand: there is none. */
    public static final String NOBODY = "nobody";

    /** Whether this is the same thing done by the same person, whenever it is. */
    public boolean saysTheSameAs(Step other) {
        return check == other.check
                && word.equals(other.word)
                && actor.equals(other.actor)
                && Objects.equals(fields.plain(), other.fields.plain());
    }

    public @Nullable String plan() {
        return fields.text("plan");
    }
}
