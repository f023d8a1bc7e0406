package se.samplan.platform.decide;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.function.Predicate;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import se.samplan.party.PartyId;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.actor.MetaDataKeys;

/**
 * Who last changed which entry of a stream, as its events say, so that an answer to something already changed becomes a conflict. No
 * larger than the stream has entries.
 */
public final class EntryVersions {
    public static final EntryVersions NONE = new EntryVersions(HashTreePMap.empty());

    private final PMap<String, Change> byEntry;

    private EntryVersions(PMap<String, Change> byEntry) {
        this.byEntry = byEntry;
    }

    /** Who changed an entry, on whose behalf, in which version, by which kind of event. */
    record Change(long version, String actor, @Nullable String party, String event) {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static EntryVersions of(Map<String, Change> byEntry) {
        return new EntryVersions(HashTreePMap.from(byEntry));
    }

    @JsonValue
    Map<String, Change> byEntry() {
        return byEntry;
    }

    /** With an event of the stream; {@code entry} is what it changed, if it changed one thing. */
    public EntryVersions with(Object event, @Nullable String entry, MetaData metaData, long version) {
        return entry != null && metaData.get(MetaDataKeys.ACTOR) instanceof String actor
                ? new EntryVersions(byEntry.plus(
                        entry,
                        new Change(
                                version,
                                actor,
                                metaData.get(MetaDataKeys.PARTY) instanceof String party ? party : null,
                                event.getClass().getSimpleName())))
                : this;
    }

    /**
     * @param knows whether the actor may know of a change on behalf of that party, or of the hub (null): what is hidden is in nobody's way
     * @throws Conflict if someone else has changed the entry since the version that the actor had seen
     */
    public void requireUnchanged(@Nullable String entry, Envelope envelope, Predicate<@Nullable PartyId> knows) {
        Long seen = envelope.seen();
        Change change = entry == null ? null : byEntry.get(entry);
        if (seen != null
                && change != null
                && change.version() > seen
                && !change.actor().equals(envelope.actor().person().value())
                && knows.test(change.party() == null ? null : new PartyId(change.party()))) {
            throw new Conflict(entry, change.event());
        }
    }
}
