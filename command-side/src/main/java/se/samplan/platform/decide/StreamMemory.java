package se.samplan.platform.decide;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.actor.MetaDataKeys;
import se.samplan.platform.message.Receipt;

/**
 * What a stream remembers of its own answers, read from the events: which commands it has taken (the same again is answered the
 * same), and who last changed which entry (so that an answer to something already changed becomes a conflict).
 */
public final class StreamMemory {
    private final Map<String, Long> byCommand = new HashMap<>();
    private final Map<String, EntryVersion> byEntry = new HashMap<>();

    /** Who changed an entry, in which version, by which kind of event. */
    private record EntryVersion(long version, String actor, String event) {}

    /** Notes an event of the stream; {@code entry} is what it changed, if it changed one thing. */
    public void note(Object event, @Nullable String entry, MetaData metaData, long version) {
        if (metaData.get(MetaDataKeys.COMMAND) instanceof String command
                && metaData.get(MetaDataKeys.ACTOR) instanceof String actor) {
            byCommand.put(key(actor, command), version);
        }
        if (entry != null && metaData.get(MetaDataKeys.ACTOR) instanceof String actor) {
            byEntry.put(entry, new EntryVersion(version, actor, event.getClass().getSimpleName()));
        }
    }

    /** The answer given when the same person's same command was first taken; nobody else learns from it that it was. */
    public Optional<Receipt> earlier(String stream, Envelope envelope) {
        return Optional.ofNullable(byCommand.get(key(envelope.actor().person().value(), envelope.commandId())))
                .map(version -> new Receipt(stream, version));
    }

    /** Answers a command that was taken before as it was answered then; else lets it pass. */
    public Object onceOnly(@Nullable String stream, CommandMessage<?> command, InterceptorChain chain)
            throws Exception {
        Envelope envelope = Envelope.of(command.getMetaData());
        Receipt earlier = stream == null ? null : earlier(stream, envelope).orElse(null);
        return earlier != null ? earlier : chain.proceed();
    }

    private static String key(String actor, String command) {
        return command + " " + actor;
    }

    /**
     * @throws Conflict if someone else has changed the entry since the version that the actor had seen
     */
    public void requireUnchanged(@Nullable String entry, Envelope envelope) {
        Long seen = envelope.seen();
        EntryVersion change = entry == null ? null : byEntry.get(entry);
        if (seen != null
                && change != null
                && change.version() > seen
                && !change.actor().equals(envelope.actor().person().value())) {
            throw new Conflict(entry, change.event(), new PersonId(change.actor()), change.version());
        }
    }
}
