package se.samplan.platform.decide;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.actor.Keys;
import se.samplan.platform.message.Receipt;

/**
 * What a stream remembers of its own answers, read from the facts: which intentions it has taken (the same again is answered the
 * same), and who last changed which entry (so that an answer to something already changed becomes a conflict).
 */
public final class Answered {
    private final Map<String, Long> byCommand = new HashMap<>();
    private final Map<String, Change> byEntry = new HashMap<>();

    /** Who changed an entry, in which version, by which kind of fact. */
    private record Change(long version, String actor, String fact) {}

    /** Notes a fact of the stream; {@code entry} is what it changed, if it changed one thing. */
    public void note(Object fact, @Nullable String entry, MetaData metaData, long version) {
        if (metaData.get(Keys.COMMAND) instanceof String command && metaData.get(Keys.ACTOR) instanceof String actor) {
            byCommand.put(key(actor, command), version);
        }
        if (entry != null && metaData.get(Keys.ACTOR) instanceof String actor) {
            byEntry.put(entry, new Change(version, actor, fact.getClass().getSimpleName()));
        }
    }

    /** The answer given when the same person's same intention was first taken; nobody else learns from it that it was. */
    public Optional<Receipt> earlier(String stream, Envelope envelope) {
        return Optional.ofNullable(byCommand.get(key(envelope.actor().person().value(), envelope.commandId())))
                .map(version -> new Receipt(stream, version));
    }

    private static String key(String actor, String command) {
        return command + " " + actor;
    }

    /**
     * @throws Conflict if someone else has changed the entry since the version that the actor had seen
     */
    public void requireUnchanged(@Nullable String entry, Envelope envelope) {
        Long seen = envelope.seen();
        Change change = entry == null ? null : byEntry.get(entry);
        if (seen != null
                && change != null
                && change.version() > seen
                && !change.actor().equals(envelope.actor().person().value())) {
            throw new Conflict(entry, change.fact(), new PersonId(change.actor()), change.version());
        }
    }
}
