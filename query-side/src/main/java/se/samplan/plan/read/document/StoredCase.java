package se.samplan.plan.read.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.ground.CaseHolding;
import se.samplan.consent.ground.Ground;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.PartyState;
import se.samplan.plan.PlanStatus;
import se.samplan.plan.read.fold.Protection;
import se.samplan.plan.read.fold.SealedClaim;
import se.samplan.platform.vault.SealedText;

/** What is stored of a child's case beside its plans: as much of it as tells how a unit stands to it. */
public record StoredCase(ChildId child, StoredBody body) implements Freshness.OfChild {
    /** As much of the case. */
    public record StoredBody(
            Map<String, Long> seen,
            @Nullable SealedText name,
            @Nullable Ground ground,
            @Nullable Protection protection,
            Set<PartyId> destroyed,
            List<PlanOfCase> plans,
            List<SealedClaim> claims,
            CaseHolding holding,
            @Nullable Instant offeredAt) {
        public StoredBody {
            // The engine leaves out a list with nothing in it when only parts of a document are asked for.
            plans = plans == null ? List.of() : plans;
            claims = claims == null ? List.of() : claims;
            destroyed = destroyed == null ? Set.of() : destroyed;
        }
    }

    /** A plan of the child. */
    record PlanOfCase(PlanBody plan) {}

    /** Who takes part in it. */
    record PlanBody(PlanStatus status, List<MemberOfPlan> parties) {}

    /** A party of it. */
    record MemberOfPlan(PartyId party, PartyState state) {}

    @Override
    public Map<String, Long> seen() {
        return body.seen();
    }

    /** Is the person of the child's own family? Who works for a unit reads nothing there of an own child. */
    public boolean isKin(PersonId person) {
        return body.ground() != null && body.ground().kin().contains(person);
    }

    /** Has the child a plan that was opened and goes on? */
    public boolean hasBegunPlan() {
        return begun().findAny().isPresent();
    }

    /** Does the unit take part in that plan, or hold the case; without such a plan, is the child its own? */
    public boolean hasPart(PartyId unit) {
        return hasBegunPlan()
                ? unit.equals(body.holding().holder())
                        || begun().flatMap(plan -> plan.parties().stream())
                                .anyMatch(it -> it.party().equals(unit) && it.state() == PartyState.JOINED)
                : unit.equals(body.holding().keeper());
    }

    private Stream<PlanBody> begun() {
        return body.plans().stream()
                .map(PlanOfCase::plan)
                .filter(plan -> plan.status().isActive() && plan.status() != PlanStatus.PROPOSED);
    }
}
