package se.samplan.child.events;

import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.platform.message.EventRevision;
import se.samplan.platform.message.Word;
import se.samplan.platform.vault.SealedText;

/**
 * A unit that holds the child's case offered it to another; it moves when that one accepts. Replaces an earlier offer.
 *
 * @param reason why; the first revision did not say
 */
@EventRevision(2)
@Word("offer-case")
public record CaseOffered(
        ChildId child, PartyId from, PartyId to, @Nullable SealedText reason) implements CaseEvent {}
