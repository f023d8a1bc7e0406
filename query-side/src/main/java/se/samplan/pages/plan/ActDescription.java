package se.samplan.pages.plan;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.Words;

/**
 * What an act is, but for where it is offered.
 *
 * @param command what it becomes
 * @param reading how the form is read
 * @param seenBy who will see what is written
 * @param variant what it is called otherwise at times; null: always the same
 */
record ActDescription(
        String word,
        Class<? extends Command> command,
        Function<ActInput, ? extends Command> reading,
        SeenBy seenBy,
        Tone tone,
        List<Field> fields,
        @Nullable Variant variant) {

    /** Another name: the ending of its key, and when. */
    record Variant(String ending, BiPredicate<Situation, Place> when) {}

    static <C extends Command> ActDescription of(
            Class<C> command, Function<ActInput, C> reading, SeenBy seenBy, Tone tone, Field... fields) {
        return new ActDescription(Words.of(command), command, reading, seenBy, tone, List.of(fields), null);
    }

    /** A second form of a command needs a word of its own. */
    ActDescription under(String ownWord) {
        return new ActDescription(ownWord, command, reading, seenBy, tone, fields, variant);
    }

    ActDescription called(String ending, BiPredicate<Situation, Place> when) {
        return new ActDescription(word, command, reading, seenBy, tone, fields, new Variant(ending, when));
    }
}
