package se.samplan.consent.commands;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.platform.message.Word;

/** A guardian or the child says no. Replaces the giver's earlier consent. */
@Word("refuse-consent")
public record RefuseConsent(ChildId child, @Nullable Set<PartyId> among) implements ConsentCommand {}
