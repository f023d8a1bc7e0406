package se.samplan.consent.commands;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.platform.message.Word;

/** The giver takes back: the named parties leave the circle, or all of them when none is named. */
@Word("withdraw-consent")
public record WithdrawConsent(ChildId child, @Nullable Set<PartyId> from) implements ConsentCommand {}
