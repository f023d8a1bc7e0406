package se.samplan.platform.decide;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.pcollections.AmortizedPQueue;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.actor.MetaDataKeys;
import se.samplan.platform.message.Receipt;

/**
 * Which commands a stream has taken, as its events say: the same again is answered the same. Only the last {@value #MOST} are
 * remembered, far more than anyone can still be sending again; an older one is decided anew by its rule, as if it were sent for the
 * first time. The rules meet most of them by themselves, since what is decided already is refused or changes nothing; what merely adds
 * a text (progress, a dissent, the child's own words) would then stand twice.
 */
public final class ProcessedCommands {
    /** Remembered per stream. */
    public static final int MOST = 500;

    public static final ProcessedCommands NONE = new ProcessedCommands(HashTreePMap.empty(), AmortizedPQueue.empty());

    private final PMap<String, Long> versions;
    private final AmortizedPQueue<String> oldestFirst;

    private ProcessedCommands(PMap<String, Long> versions, AmortizedPQueue<String> oldestFirst) {
        this.versions = versions;
        this.oldestFirst = oldestFirst;
    }

    /** A command that was taken, by whom, and the version of the stream after it; as a snapshot keeps it. */
    record Processed(String key, long version) {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ProcessedCommands of(List<Processed> oldestFirst) {
        ProcessedCommands all = NONE;
        for (Processed each : oldestFirst) {
            all = all.with(each.key(), each.version());
        }
        return all;
    }

    @JsonValue
    List<Processed> oldestFirst() {
        return oldestFirst.stream()
                .map(key -> new Processed(key, Objects.requireNonNull(versions.get(key))))
                .toList();
    }

    /** With an event of the stream, which says what caused it. */
    public ProcessedCommands with(MetaData metaData, long version) {
        return metaData.get(MetaDataKeys.COMMAND) instanceof String command
                        && metaData.get(MetaDataKeys.ACTOR) instanceof String actor
                ? with(key(actor, command), version)
                : this;
    }

    private ProcessedCommands with(String key, long version) {
        PMap<String, Long> more = versions.plus(key, version);
        if (versions.containsKey(key)) {
            return new ProcessedCommands(more, oldestFirst);
        }
        String oldest = more.size() > MOST ? oldestFirst.peek() : null;
        return oldest == null
                ? new ProcessedCommands(more, oldestFirst.plus(key))
                : new ProcessedCommands(more.minus(oldest), oldestFirst.minus().plus(key));
    }

    /** The answer given when the same person's same command was first taken; nobody else learns from it that it was. */
    public Optional<Receipt> earlier(@Nullable String stream, Envelope envelope) {
        Long version = versions.get(key(envelope.actor().person().value(), envelope.commandId()));
        return stream == null || version == null ? Optional.empty() : Optional.of(new Receipt(stream, version));
    }

    /** Answers a command that was taken before as it was answered then; else lets it pass. */
    public Object onceOnly(@Nullable String stream, CommandMessage<?> command, InterceptorChain chain)
            throws Exception {
        Optional<Receipt> earlier = earlier(stream, Envelope.of(command.getMetaData()));
        return earlier.isPresent() ? earlier.get() : chain.proceed();
    }

    private static String key(String actor, String command) {
        return command + " " + actor;
    }
}
