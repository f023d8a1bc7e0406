package se.samplan.platform.decide;

import java.util.function.Predicate;
import se.samplan.party.PartyKind;

/** What a unit decides about a child, and which kinds of units may. */
public enum ChildDecision {
    /** Who the guardians are and which of them has custody. */
    CUSTODY(kind -> kind == PartyKind.SOCIAL_SERVICES),
    /** What protection the identity has, and who is cleared. */
    PROTECTION(kind -> kind == PartyKind.SOCIAL_SERVICES),
    /** Whether the child's own consent is needed. */
    MATURITY(PartyKind::meetsChildrenByDuty);

    private final Predicate<PartyKind> kinds;

    ChildDecision(Predicate<PartyKind> kinds) {
        this.kinds = kinds;
    }

    boolean isFor(PartyKind kind) {
        return kinds.test(kind);
    }
}
