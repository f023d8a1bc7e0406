package se.samplan.platform.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.MetaDataKeys;
import se.samplan.platform.actor.Role;
import se.samplan.platform.time.SwedishTime;

/**
 * An event with what is kept beside it.
 *
 * @param position its place in the whole history, which no other event has. Of two events written at once in different streams, the one with
 *     the lower place may come later
 * @param stream the stream it stands in, and {@code version} its place there
 * @param at when it was recorded
 * @param actor null when the hub itself acted
 * @param party on whose behalf the actor acted
 */
public record RecordedEvent(
        Object payload,
        long position,
        String stream,
        long version,
        Instant at,
        @Nullable PersonId actor,
        @Nullable PartyId party,
        Role role,
        @Nullable ChildId child) {

    /** Days of the hub are days here. */

    /** The day it was recorded. */
    public LocalDate day() {
        return SwedishTime.dayOf(at);
    }

    /** Events with the same key are taken in order: the child, or else the stream. */
    public String key() {
        return child == null ? stream : child.value();
    }

    /** @throws IllegalArgumentException if the message does not come from the store of events */
    static RecordedEvent of(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> inStream)
                || !(message instanceof TrackedEventMessage<?> tracked)) {
            throw new IllegalArgumentException("not a stored event");
        }
        OptionalLong position = tracked.trackingToken() == null
                ? OptionalLong.empty()
                : tracked.trackingToken().position();
        MetaData beside = message.getMetaData();
        Role role = beside.get(MetaDataKeys.ROLE) instanceof String word ? Role.of(word) : Role.HUB;
        return new RecordedEvent(
                message.getPayload(),
                beside.get(MetaDataKeys.PLACE) instanceof String own
                        ? Long.parseLong(own)
                        : position.orElseThrow(() -> new IllegalArgumentException("an event without a position")),
                inStream.getAggregateIdentifier(),
                inStream.getSequenceNumber(),
                message.getTimestamp(),
                role != Role.HUB && beside.get(MetaDataKeys.ACTOR) instanceof String person
                        ? new PersonId(person)
                        : null,
                beside.get(MetaDataKeys.PARTY) instanceof String party ? new PartyId(party) : null,
                role,
                beside.get(MetaDataKeys.CHILD) instanceof String child ? new ChildId(child) : null);
    }
}
