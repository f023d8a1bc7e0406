package se.samplan.party.read;

import java.util.List;
import se.samplan.party.PartyId;
import se.samplan.platform.actor.Actor;

/** What the units with these ids are called; those that are there. Answered with a list of {@link KnownParty}. Anyone signed in may ask. */
public record PartiesChosen(Actor reader, List<PartyId> parties) {
    /** More than anybody chooses; the rest is left out. */
    static final int MOST = 200;

    public PartiesChosen {
        parties = List.copyOf(parties);
    }
}
