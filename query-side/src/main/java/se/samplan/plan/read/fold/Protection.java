package se.samplan.plan.read.fold;

import java.util.Set;
import se.samplan.child.ProtectionLevel;
import se.samplan.party.PartyId;

/** The child has protected identity; only these parties are cleared to read where and when. */
public record Protection(ProtectionLevel level, Set<PartyId> cleared) {}
