package se.samplan.plan.read;

import java.util.Set;
import se.samplan.child.ProtectionLevel;
import se.samplan.party.PartyId;

/** The child has protected identity; only these parties are cleared to read where and when. */
record Protection(ProtectionLevel level, Set<PartyId> cleared) {}
