package se.samplan.plan.read.fold;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
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
import se.samplan.child.ground.CaseHolding;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.consent.ground.Ground;
import se.samplan.party.PartyId;
import se.samplan.plan.events.PlanEvent;
import se.samplan.plan.events.PlanProposed;
import se.samplan.plan.events.ProposalSuperseded;
import se.samplan.platform.message.Words;
import se.samplan.platform.search.RecordedEvent;
import se.samplan.platform.time.SwedishTime;
import se.samplan.platform.vault.SealedText;

/**
 * Everything the events say about one child, texts still sealed. A pure fold that skips what it has taken in already.
 *
 * @param position of the furthest event taken in
 * @param seen version of each stream of the child that has been taken in: the child's, the consents', the plans'
 * @param name null until the child is registered
 * @param registrar the unit that registered the child, and so wrote its name
 * @param claims of units that say they have taken over the child's case, and are not answered
 * @param holding who holds the child's case, and whom it is offered to
 * @param offeredAt when the offer that stands was made
 * @param destroyed parties whose texts about the child must not be opened any more
 */
@RecordBuilder
public record SealedCase(
        ChildId child,
        long position,
        Map<String, Long> seen,
        @Nullable SealedText name,
        Ground ground,
        @Nullable Protection protection,
        Set<PartyId> destroyed,
        List<PlanCase> plans,
        List<TimelineEntry> lines,
        List<SealedClaim> claims,
        @Nullable PartyId registrar,
        CaseHolding holding,
        @Nullable Instant offeredAt)
        implements SealedCaseBuilder.With {

    private static final int REMEMBERED = 50;

    public SealedCase {
        claims = List.copyOf(claims);
    }

    /**
     * A plan and the latest event that touched it: one of its own, or, as long as it goes on, one of the child or of the consents.
     */
    public record PlanCase(SealedPlan plan, long position, LocalDate day) {

        /** It was declined or closed: what happens to the child later is not told in it any more. */
        boolean hasEnded() {
            return !plan.status().isActive();
        }

        /** Neither place nor day ever goes back, even if an event comes late or the store's time does. */
        PlanCase after(SealedPlan next, RecordedEvent recorded) {
            return new PlanCase(
                    next, Math.max(position, recorded.position()), day.isAfter(recorded.day()) ? day : recorded.day());
        }
    }

    public static SealedCase of(ChildId child) {
        return new SealedCase(
                child,
                -1,
                Map.of(),
                null,
                Ground.NONE,
                null,
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                CaseHolding.NONE,
                null);
    }

    /** By its place in its stream: events of different streams may come out of order. */
    public boolean hasSeen(RecordedEvent recorded) {
        return recorded.version() <= seen.getOrDefault(recorded.stream(), -1L);
    }

    public SealedCase with(RecordedEvent recorded) {
        if (hasSeen(recorded)) {
            return this;
        }
        return switch (recorded.payload()) {
            case PlanEvent it -> plan(it, recorded).seen(recorded);
            case ConsentEvent it ->
                withGround(ground.with(it, recorded.at())).concerned(recorded).seen(recorded);
            case ChildEvent it -> child(it, recorded).concerned(recorded).seen(recorded);
            default -> this;
        };
    }

    private SealedCase child(ChildEvent event, RecordedEvent recorded) {
        SealedCase next = with(it -> it.ground(ground.with(event, recorded.at()))
                .holding(holding.with(event, recorded.party()))
                .offeredAt(event instanceof CaseOffered ? recorded.at() : offeredAt));
        return switch (event) {
            case ChildRegistered it -> next.withName(it.name()).withRegistrar(recorded.party());
            case CustodySet it -> next;
            case ChildCameOfAge it -> next;
            case CaseOffered it -> next;
            case CaseOfferWithdrawn it -> next;
            case CaseDeclined it -> next;
            case CaseClaimed it ->
                next.withClaims(ImmutableLists.plus(
                        next.withoutClaimOf(it.party()).claims(),
                        new SealedClaim(it.party(), it.reference(), it.decidedOn(), recorded.at(), it.lastDay())));
            case ClaimWithdrawn it -> next.withoutClaimOf(it.party());
            case ClaimOpposed it -> next.withoutClaimOf(it.party());
            case CaseAccepted it -> next.withoutClaimOf(it.party());
            case CaseTakenOver it -> next.withoutClaimOf(it.party());
            case IdentityProtected it -> next.withProtection(new Protection(it.level(), it.cleared()));
            case ProtectionLifted it -> next.withProtection(null);
            case TextsDestroyed it -> next.withDestroyed(it.controller());
        };
    }

    private SealedCase plan(PlanEvent event, RecordedEvent recorded) {
        if (event instanceof PlanProposed proposed) {
            return withPlans(ImmutableLists.plus(
                    plans, new PlanCase(SealedPlan.of(proposed, recorded), recorded.position(), recorded.day())));
        }
        if (plans.stream().noneMatch(known -> known.plan().plan().equals(event.plan()))) {
            throw new IllegalStateException("an event of a plan that was never proposed");
        }
        SealedCase next = withPlans(ImmutableLists.with(
                plans,
                known -> known.plan().plan().equals(event.plan()),
                known -> known.after(known.plan().with(event, recorded), recorded)));
        // The plan that runs tells its parties who asked for another.
        return event instanceof ProposalSuperseded it
                ? next.withPlans(ImmutableLists.with(
                        next.plans(),
                        known -> known.plan().plan().equals(it.by()),
                        known -> known.after(known.plan(), recorded)))
                : next;
    }

    /** The day from which a plan is seen: of the latest event that has to do with what may be seen of it. */
    public LocalDate day(PlanCase of) {
        LocalDate latest = lines.stream()
                .map(it -> SwedishTime.dayOf(it.at()))
                .max(LocalDate::compareTo)
                .orElse(of.day());
        return latest.isAfter(of.day()) ? latest : of.day();
    }

    /** An event of the child or of the consents touches every plan that goes on. */
    private SealedCase concerned(RecordedEvent recorded) {
        ChildEventWords words = ChildEventWords.of(recorded.payload());
        TimelineEntry line = new TimelineEntry(
                recorded.position(),
                recorded.at(),
                Words.of(recorded.payload().getClass()),
                recorded.actor(),
                recorded.party(),
                null,
                words.concerns(),
                words.said());
        return with(it -> it.plans(ImmutableLists.with(
                        plans, known -> !known.hasEnded(), known -> known.after(known.plan(), recorded)))
                .lines(ImmutableLists.last(
                        ImmutableLists.inOrder(ImmutableLists.plus(lines, line), TimelineEntry::position),
                        REMEMBERED)));
    }

    private SealedCase seen(RecordedEvent recorded) {
        Map<String, Long> next = new TreeMap<>(seen);
        next.put(recorded.stream(), recorded.version());
        return with(it -> it.position(Math.max(position, recorded.position())).seen(Map.copyOf(next)));
    }

    private SealedCase withoutClaimOf(PartyId party) {
        return withClaims(
                claims.stream().filter(it -> !it.party().equals(party)).toList());
    }

    private SealedCase withDestroyed(PartyId controller) {
        Set<PartyId> next = new HashSet<>(destroyed);
        next.add(controller);
        return withDestroyed(Set.copyOf(next));
    }
}
