package se.samplan.child.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.ProtectionLevel;
import se.samplan.party.PartyId;
import se.samplan.platform.message.EventRevision;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/**
 * Socialtjänst recorded protected identity; only the cleared parties read place and times.
 *
 * @param reference the decision it rests on; the first revision did not say
 */
@EventRevision(2)
@Word("protect-identity")
public record IdentityProtected(
        ChildId child,
        ProtectionLevel level,
        Set<PartyId> cleared,
        @Nullable SealedText reference) implements ChildEvent {}
