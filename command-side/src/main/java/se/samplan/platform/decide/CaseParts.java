package se.samplan.platform.decide;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;

/**
 * Which units have a part in what concerns a child, as the events say right now.
 *
 * @param registrar the unit that registered the child
 * @param holder the unit that has taken over the child's case; none while it has never moved
 * @param begun has the child a plan that was opened and has not ended? One that is only proposed has nobody's consent yet
 * @param joined the units that take part in that plan
 */
public record CaseParts(
        @Nullable PartyId registrar, @Nullable PartyId holder, boolean begun, Set<PartyId> joined) {
    public static final CaseParts NONE = new CaseParts(null, null, false, Set.of());

    public CaseParts {
        joined = Set.copyOf(joined);
    }

    /** In the plan, or holding the case; without a plan, the unit that holds the case or else the one that registered the child. */
    boolean include(PartyId unit) {
        return begun ? joined.contains(unit) || unit.equals(holder) : isKeeper(unit);
    }

    boolean isKeeper(PartyId unit) {
        return unit.equals(holder == null ? registrar : holder);
    }
}
