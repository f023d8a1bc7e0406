package se.samplan.plan.read;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.events.ChildEvent;
import se.samplan.child.events.ChildRegistered;
import se.samplan.child.events.CustodySet;
import se.samplan.child.events.IdentityProtected;
import se.samplan.child.events.ProtectionLifted;
import se.samplan.child.events.TextsDestroyed;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.consent.ground.Ground;
import se.samplan.party.PartyId;
import se.samplan.plan.events.PlanEvent;
import se.samplan.plan.events.PlanProposed;
import se.samplan.platform.search.Fact;
import se.samplan.platform.vault.SealedText;

/**
 * Everything the facts say about one child, texts still sealed. A pure fold that skips what it has taken in already.
 *
 * @param position of the furthest fact taken in
 * @param seen version of each stream of the child that has been taken in: the child's, the consents', the plans'
 * @param name null until the child is registered
 * @param destroyed parties whose texts about the child must not be opened any more
 */
@RecordBuilder
record CasePicture(
        ChildId child,
        long position,
        Map<String, Long> seen,
        @Nullable SealedText name,
        Ground ground,
        @Nullable Protection protection,
        Set<PartyId> destroyed,
        List<PlanCase> plans,
        List<Line> lines)
        implements CasePictureBuilder.With {

    private static final int REMEMBERED = 50;

    /**
     * A plan and the latest fact that touched it: one of its own, or one of the child or of the consents. What a reader sees of the plan
     * is a function of the facts up to there, on the day of that fact.
     */
    record PlanCase(PlanPicture plan, long position, LocalDate day) {

        /** Neither place nor day ever goes back, even if a fact comes late or the store's time does. */
        PlanCase after(PlanPicture next, Fact fact) {
            return new PlanCase(next, Math.max(position, fact.position()), day.isAfter(fact.day()) ? day : fact.day());
        }
    }

    static CasePicture of(ChildId child) {
        return new CasePicture(child, -1, Map.of(), null, Ground.NONE, null, Set.of(), List.of(), List.of());
    }

    CasePicture with(Fact fact) {
        // By its place in its stream: facts of different streams may come out of order.
        if (fact.version() <= seen.getOrDefault(fact.stream(), -1L)) {
            return this;
        }
        return switch (fact.payload()) {
            case PlanEvent it -> plan(it, fact).seen(fact);
            case ConsentEvent it -> withGround(ground.with(it)).concerned(fact).seen(fact);
            case ChildEvent it -> child(it).concerned(fact).seen(fact);
            default -> this;
        };
    }

    private CasePicture child(ChildEvent event) {
        CasePicture next = withGround(ground.with(event));
        return switch (event) {
            case ChildRegistered it -> next.withName(it.name());
            case CustodySet it -> next;
            case IdentityProtected it -> next.withProtection(new Protection(it.level(), it.cleared()));
            case ProtectionLifted it -> next.withProtection(null);
            case TextsDestroyed it -> next.withDestroyed(it.controller());
        };
    }

    private CasePicture plan(PlanEvent event, Fact fact) {
        if (event instanceof PlanProposed proposed) {
            return withPlans(
                    Lists.plus(plans, new PlanCase(PlanPicture.of(proposed, fact), fact.position(), fact.day())));
        }
        if (plans.stream().noneMatch(known -> known.plan().plan().equals(event.plan()))) {
            throw new IllegalStateException("a fact of a plan that was never proposed");
        }
        return withPlans(Lists.with(
                plans,
                known -> known.plan().plan().equals(event.plan()),
                known -> known.after(known.plan().with(event, fact), fact)));
    }

    /** A fact of the child or of the consents touches every plan. */
    private CasePicture concerned(Fact fact) {
        Line line = new Line(
                fact.position(), fact.at(), FactWord.of(fact.payload()), fact.actor(), fact.party(), null, null);
        return with(it -> it.plans(Lists.with(plans, known -> true, known -> known.after(known.plan(), fact)))
                .lines(Lists.last(Lists.inOrder(Lists.plus(lines, line), Line::position), REMEMBERED)));
    }

    private CasePicture seen(Fact fact) {
        Map<String, Long> next = new TreeMap<>(seen);
        next.put(fact.stream(), fact.version());
        return with(it -> it.position(Math.max(position, fact.position())).seen(Map.copyOf(next)));
    }

    private CasePicture withDestroyed(PartyId controller) {
        Set<PartyId> next = new HashSet<>(destroyed);
        next.add(controller);
        return withDestroyed(Set.copyOf(next));
    }
}
