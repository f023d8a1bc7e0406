package se.samplan.child.commands;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.ProtectionLevel;
import se.samplan.party.PartyId;
import se.samplan.platform.message.DecidedByUnit;
import se.samplan.platform.message.Word;

/**
 * Mask place and times of the child for every reader outside the cleared parties. Staff of socialtjänst.
 *
 * @param reference the decision it rests on
 */
@Word("protect-identity")
public record ProtectIdentity(
        ChildId child,
        ProtectionLevel level,
        Set<PartyId> cleared,
        @Nullable String reference) implements ChildCommand, DecidedByUnit {}
