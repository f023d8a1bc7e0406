package se.samplan.platform.decide.web;

import java.util.LinkedHashMap;
import java.util.Map;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.SentByHub;
import se.samplan.platform.message.Words;

/**
 * The commands of one concept that can be asked for from outside.
 *
 * @param concept its name, as the API's description groups by it
 * @param byWord the records by their words, in the order of the sealed interface
 */
public record CommandFamily(String concept, Map<String, Class<? extends Command>> byWord) {

    /** All that the sealed interface permits, but for what only the hub itself sends. */
    public static CommandFamily of(String concept, Class<? extends Command> commands) {
        Map<String, Class<? extends Command>> byWord = new LinkedHashMap<>();
        Words.in(commands).types().forEach((word, type) -> {
            if (!type.isAnnotationPresent(SentByHub.class)) {
                byWord.put(word, type);
            }
        });
        return new CommandFamily(concept, byWord);
    }
}
