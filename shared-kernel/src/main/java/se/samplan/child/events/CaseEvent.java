package se.samplan.child.events;

/** Every event about which unit holds the child's case, and which wants to. */
public sealed interface CaseEvent extends ChildEvent
        permits CaseOffered,
                CaseOfferWithdrawn,
                CaseDeclined,
                CaseClaimed,
                ClaimWithdrawn,
                ClaimOpposed,
                CaseAccepted,
                CaseTakenOver {}
