package se.samplan.platform.decide;

import java.util.Set;
import se.samplan.party.PartyKind;

/** What a unit decides about a child, and which kinds of units may. */
public enum ChildDecision {
    /** Who the guardians are and which of them has custody. */
    CUSTODY(Set.of(PartyKind.SOCIAL_SERVICES)),
    /** What protection the identity has, and who is cleared. */
    PROTECTION(Set.of(PartyKind.SOCIAL_SERVICES)),
    /** Whether the child's own consent is needed. */
    MATURITY(Set.of(
            PartyKind.SCHOOL,
            PartyKind.SOCIAL_SERVICES,
            PartyKind.BUP,
            PartyKind.HABILITATION,
            PartyKind.PRIMARY_CARE));

    private final Set<PartyKind> kinds;

    ChildDecision(Set<PartyKind> kinds) {
        this.kinds = kinds;
    }

    boolean isFor(PartyKind kind) {
        return kinds.contains(kind);
    }
}
