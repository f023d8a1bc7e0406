package se.samplan.plan.read.fold;

import org.jspecify.annotations.Nullable;
import se.samplan.child.events.CaseAccepted;
import se.samplan.child.events.CaseClaimed;
import se.samplan.child.events.CaseDeclined;
import se.samplan.child.events.CaseOfferWithdrawn;
import se.samplan.child.events.CaseOffered;
import se.samplan.child.events.CaseTakenOver;
import se.samplan.child.events.ClaimOpposed;
import se.samplan.child.events.CustodySet;
import se.samplan.child.events.IdentityProtected;
import se.samplan.child.events.ProtectionLifted;
import se.samplan.consent.events.MaturityAssessed;
import se.samplan.party.PartyId;
import se.samplan.platform.vault.SealedText;

/**
 * What an event about the child or its consents says beside who and when.
 *
 * @param concerns another party it is about
 * @param said the reason, or the decision it rests on; still sealed
 */
record ChildEventWords(@Nullable PartyId concerns, @Nullable SealedText said) {
    private static final ChildEventWords NOTHING = new ChildEventWords(null, null);

    static ChildEventWords of(Object event) {
        return switch (event) {
            case CaseOffered it -> new ChildEventWords(it.to(), it.reason());
            case CaseOfferWithdrawn it -> new ChildEventWords(it.party(), null);
            case CaseDeclined it -> new ChildEventWords(null, it.reason());
            case CaseClaimed it -> new ChildEventWords(null, it.reference());
            case ClaimOpposed it -> new ChildEventWords(it.party(), it.reason());
            case CaseAccepted it -> new ChildEventWords(it.party(), null);
            case CaseTakenOver it -> new ChildEventWords(it.party(), null);
            case CustodySet it -> new ChildEventWords(null, it.reference());
            case IdentityProtected it -> new ChildEventWords(null, it.reference());
            case ProtectionLifted it -> new ChildEventWords(null, it.reference());
            case MaturityAssessed it -> new ChildEventWords(null, it.reason());
            default -> NOTHING;
        };
    }
}
