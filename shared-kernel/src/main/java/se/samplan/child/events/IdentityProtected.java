package se.samplan.child.events;

import java.util.Set;
import se.samplan.child.ChildId;
import se.samplan.child.ProtectionLevel;
import se.samplan.party.PartyId;
import se.samplan.platform.message.Word;

/** Socialtjänst recorded protected identity; only the cleared parties read place and times. */
@Word("protect-identity")
public record IdentityProtected(ChildId child, ProtectionLevel level, Set<PartyId> cleared) implements ChildEvent {}
