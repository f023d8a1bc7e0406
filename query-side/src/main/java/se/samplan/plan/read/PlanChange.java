package se.samplan.plan.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.EntryId;

/**
 * One thing that happened.
 *
 * @param position the event's place in the whole history
 * @param what the word of the act, as in scenarios: {@code keep}, {@code join-plan} …
 * @param actor null when the hub itself acted
 * @param concerns another party it is about: the invited, the requested, the receiver
 * @param text the text of the entry it is about; where it is about none, its reason or the decision it rests on
 */
public record PlanChange(
        long position,
        Instant at,
        String what,
        @Nullable PersonId actor,
        @Nullable PartyId party,
        @Nullable EntryId entry,
        @Nullable PartyId concerns,
        @Nullable ShownText text) {

    public PlanChange withText(@Nullable ShownText other) {
        return new PlanChange(position, at, what, actor, party, entry, concerns, other);
    }

    /** As it may stand among other plans, where their names stand too, when this plan's parties must not be known. */
    public PlanChange withoutOthers(PartyId reader) {
        boolean own = reader.equals(party);
        return new PlanChange(position, at, what, own ? actor : null, own ? party : null, entry, null, text);
    }
}
