package se.samplan.cases;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.platform.decide.CaseParts;
import se.samplan.platform.decide.CasePartsLookup;

/** Who has a part in Leo's case, as a test says: the school registered him, and nothing else has happened. */
public final class KnownCase implements CasePartsLookup {
    private @Nullable PartyId registrar = Cases.SCHOOL;
    private @Nullable PartyId holder;
    private int left = -1;
    private final Set<PartyId> joined = new HashSet<>();

    public KnownCase registeredBy(PartyId unit) {
        registrar = unit;
        return this;
    }

    public KnownCase heldBy(PartyId unit) {
        holder = unit;
        return this;
    }

    /** A plan runs, and these take part. */
    public KnownCase inPlan(PartyId... units) {
        joined.addAll(Set.of(units));
        return this;
    }

    /** The plan is there for so many questions more. */
    public void planEndsAfter(int questions) {
        left = questions;
    }

    @Override
    public CaseParts of(ChildId child) {
        if (left == 0) {
            joined.clear();
        }
        left--;
        return child.equals(Cases.LEO) ? new CaseParts(registrar, holder, !joined.isEmpty(), joined) : CaseParts.NONE;
    }
}
