package se.samplan.history.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samplan.child.events.ChildEvent;
import se.samplan.child.events.CustodySet;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.consent.events.ConsentGiven;
import se.samplan.consent.events.ConsentPeriodBegan;
import se.samplan.consent.events.ConsentPeriodEnded;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.events.CommitmentBroken;
import se.samplan.plan.events.CommitmentKept;
import se.samplan.plan.events.CommitmentMade;
import se.samplan.plan.events.CommitmentOverdue;
import se.samplan.plan.events.CommitmentReleased;
import se.samplan.plan.events.CommitmentRequested;
import se.samplan.plan.events.CommitmentStarted;
import se.samplan.plan.events.CoordinationAccepted;
import se.samplan.plan.events.CoordinatorAppointed;
import se.samplan.plan.events.DueMoved;
import se.samplan.plan.events.FollowUpSet;
import se.samplan.plan.events.HandoverAccepted;
import se.samplan.plan.events.HandoverOffered;
import se.samplan.plan.events.LeadPartyNamed;
import se.samplan.plan.events.PartyInvited;
import se.samplan.plan.events.PlanEvent;
import se.samplan.plan.events.PlanProposed;
import se.samplan.plan.events.ProgressReported;

/** What a line of history tells beside who and when: ids and days, never text. */
record EventDetails(
        @Nullable LocalDate day,
        @Nullable PartyId to,
        @Nullable PersonId toPerson) {
    private static final EventDetails NOTHING = new EventDetails(null, null, null);

    static EventDetails of(Object event) {
        return switch (event) {
            case PlanEvent it -> of(it);
            case ConsentEvent it -> of(it);
            case ChildEvent it -> it instanceof CustodySet set ? on(set.from()) : NOTHING;
            default -> NOTHING;
        };
    }

    private static EventDetails of(PlanEvent event) {
        return switch (event) {
            case PlanProposed it -> on(it.foundOn());
            case PartyInvited it -> new EventDetails(null, it.party(), null);
            case CoordinatorAppointed it -> new EventDetails(null, it.party(), it.person());
            case CoordinationAccepted it -> new EventDetails(null, it.party(), it.person());
            case LeadPartyNamed it -> new EventDetails(null, it.party(), null);
            case CommitmentRequested it -> new EventDetails(it.due(), it.of(), null);
            case CommitmentMade it -> new EventDetails(it.from(), it.party(), it.person());
            case CommitmentStarted it -> on(it.day());
            case ProgressReported it -> on(it.day());
            case CommitmentKept it -> on(it.day());
            case CommitmentBroken it -> on(it.day());
            case CommitmentReleased it -> on(it.day());
            case DueMoved it -> on(it.due());
            case CommitmentOverdue it -> on(it.due());
            case HandoverOffered it -> new EventDetails(null, it.to(), it.toPerson());
            case HandoverAccepted it -> new EventDetails(it.from(), it.party(), it.person());
            case FollowUpSet it -> on(it.day());
            default -> NOTHING;
        };
    }

    private static EventDetails of(ConsentEvent event) {
        return switch (event) {
            case ConsentGiven it -> new EventDetails(it.from(), null, it.giver());
            case ConsentPeriodBegan it -> new EventDetails(it.day(), null, it.giver());
            case ConsentPeriodEnded it -> new EventDetails(it.day(), null, it.giver());
            default -> NOTHING;
        };
    }

    private static EventDetails on(LocalDate day) {
        return new EventDetails(day, null, null);
    }
}
