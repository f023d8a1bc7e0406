package se.samplan.plan.read.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;

/**
 * Who reads a party's view of a plan.
 *
 * @param party null when only these members of its family are spoken of
 * @param members who reads it, when the party is a family
 * @param kin who does not read it as staff, or with an auditor's mandate, since the child is of the own family
 */
public record Readership(@Nullable PartyId party, List<PersonId> members, List<PersonId> kin) {
    public Readership {
        members = List.copyOf(members);
        kin = List.copyOf(kin);
    }

    public boolean includes(Actor reader) {
        if (reader.role() == Role.PRIVATE) {
            return members.contains(reader.person());
        }
        return party != null
                && (party.equals(reader.party()) || reader.mandate().contains(party))
                && !kin.contains(reader.person());
    }
}
