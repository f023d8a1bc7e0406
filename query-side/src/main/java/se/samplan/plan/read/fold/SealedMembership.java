package se.samplan.plan.read.fold;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.plan.PartyState;
import se.samplan.platform.vault.SealedText;

/**
 * A party of a plan, still sealed.
 *
 * @param asLeft the plan as it was when the party left: nothing newer is for it
 */
public record SealedMembership(
        PartyId party,
        PartyKind kind,
        PartyState state,
        @Nullable PartyId invitedBy,
        LocalDate since,
        @Nullable SealedText reason,
        @Nullable SealedPlan asLeft) {

    SealedMembership in(PartyState next, LocalDate day, @Nullable SealedText why) {
        return new SealedMembership(party, kind, next, invitedBy, day, why, null);
    }

    SealedMembership left(LocalDate day, SealedText why, SealedPlan then) {
        return new SealedMembership(party, kind, PartyState.LEFT, invitedBy, day, why, then);
    }
}
