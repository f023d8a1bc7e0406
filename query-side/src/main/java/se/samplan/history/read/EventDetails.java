package se.samplan.history.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.child.events.CaseAccepted;
import se.samplan.child.events.CaseClaimed;
import se.samplan.child.events.CaseDeclined;
import se.samplan.child.events.CaseOfferWithdrawn;
import se.samplan.child.events.CaseOffered;
import se.samplan.child.events.CaseTakenOver;
import se.samplan.child.events.ChildCameOfAge;
import se.samplan.child.events.ChildEvent;
import se.samplan.child.events.ChildRegistered;
import se.samplan.child.events.ClaimOpposed;
import se.samplan.child.events.ClaimWithdrawn;
import se.samplan.child.events.CustodySet;
import se.samplan.child.events.IdentityProtected;
import se.samplan.child.events.ProtectionLifted;
import se.samplan.child.events.TextsDestroyed;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.consent.events.ConsentGiven;
import se.samplan.consent.events.ConsentPeriodBegan;
import se.samplan.consent.events.ConsentPeriodEnded;
import se.samplan.consent.events.ConsentRefused;
import se.samplan.consent.events.ConsentWithdrawn;
import se.samplan.consent.events.MaturityAssessed;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.EventSummary;
import se.samplan.plan.events.PlanEvent;

/** What a line of history tells beside who and when: ids and days, never text. */
record EventDetails(
        @Nullable LocalDate day,
        @Nullable PartyId to,
        @Nullable PersonId toPerson) {
    private static final EventDetails NOTHING = new EventDetails(null, null, null);

    /** @throws IllegalArgumentException if it is no event of a plan, a consent or a child */
    static EventDetails of(Object event) {
        return switch (event) {
            case PlanEvent it -> of(it.summary());
            case ConsentEvent it -> of(it);
            case ChildEvent it -> of(it);
            default -> throw new IllegalArgumentException(event.getClass().getName());
        };
    }

    private static EventDetails of(EventSummary event) {
        return new EventDetails(event.day(), event.party(), event.person());
    }

    private static EventDetails of(ConsentEvent event) {
        return switch (event) {
            case ConsentGiven it -> new EventDetails(it.from(), null, it.giver());
            case ConsentPeriodBegan it -> new EventDetails(it.day(), null, it.giver());
            case ConsentPeriodEnded it -> new EventDetails(it.day(), null, it.giver());
            case ConsentRefused it -> NOTHING;
            case ConsentWithdrawn it -> NOTHING;
            case MaturityAssessed it -> NOTHING;
        };
    }

    private static EventDetails of(ChildEvent event) {
        return switch (event) {
            case CustodySet it -> new EventDetails(it.from(), null, null);
            case CaseOffered it -> new EventDetails(null, it.to(), null);
            case CaseOfferWithdrawn it -> new EventDetails(null, it.party(), null);
            case CaseDeclined it -> NOTHING;
            case CaseClaimed it -> new EventDetails(it.lastDay(), null, null);
            case ClaimWithdrawn it -> NOTHING;
            case ClaimOpposed it -> new EventDetails(null, it.party(), null);
            case CaseAccepted it -> new EventDetails(null, it.party(), null);
            case CaseTakenOver it -> new EventDetails(null, it.party(), null);
            case ChildCameOfAge it -> NOTHING;
            case ChildRegistered it -> NOTHING;
            case IdentityProtected it -> NOTHING;
            case ProtectionLifted it -> NOTHING;
            case TextsDestroyed it -> NOTHING;
        };
    }
}
