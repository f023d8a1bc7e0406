package se.samplan.child.ground;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import se.samplan.party.PartyId;

/**
 * Which unit holds a child's case, and which want to. A unit that only claims holds nothing.
 *
 * @param registrar the unit that registered the child
 * @param holder the unit that has taken over the case; none while it has never moved
 * @param offer the one that stands
 * @param claims for each unit whose claim has not been decided: the last day it can be opposed
 * @param opposed units whose claim came to nothing: they can only be offered the case
 */
public record CaseHolding(
        @Nullable PartyId registrar,
        @Nullable PartyId holder,
        @Nullable CaseOffered offer,
        Map<PartyId, LocalDate> claims,
        Set<PartyId> opposed) {
    public static final CaseHolding NONE = new CaseHolding(null, null, null, Map.of(), Set.of());

    public CaseHolding {
        claims = Map.copyOf(claims);
        opposed = Set.copyOf(opposed);
    }

    /** The unit whose case the child is when no plan says otherwise. */
    public @Nullable PartyId keeper() {
        return holder == null ? registrar : holder;
    }

    /** The unit that offers the case to the party. */
    public Optional<PartyId> offererTo(PartyId party) {
        return Optional.ofNullable(offer).filter(it -> it.to().equals(party)).map(CaseOffered::from);
    }

    /** Can the claim of the party still be accepted or opposed? */
    public boolean isClaimedBy(PartyId party) {
        return claims.containsKey(party);
    }

    /** @param by on whose behalf the event was caused */
    public CaseHolding with(ChildEvent event, @Nullable PartyId by) {
        return switch (event) {
            case ChildRegistered it -> new CaseHolding(by, holder, offer, claims, opposed);
            case CaseOffered it -> new CaseHolding(registrar, holder, it, claims, opposed);
            case CaseOfferWithdrawn it -> withoutOfferTo(it.party());
            case CaseDeclined it -> withoutOfferTo(it.party());
            case CaseClaimed it -> {
                Map<PartyId, LocalDate> next = new HashMap<>(claims);
                next.put(it.party(), it.lastDay());
                yield new CaseHolding(registrar, holder, offer, next, opposed);
            }
            case ClaimWithdrawn it -> new CaseHolding(registrar, holder, offer, without(it.party()), opposed);
            case ClaimOpposed it -> {
                Set<PartyId> next = new HashSet<>(opposed);
                next.add(it.party());
                yield new CaseHolding(registrar, holder, offer, without(it.party()), next);
            }
            case CaseAccepted it -> takenOver(it.party());
            case CaseTakenOver it -> takenOver(it.party());
            case CustodySet it -> this;
            case ChildCameOfAge it -> this;
            case IdentityProtected it -> this;
            case ProtectionLifted it -> this;
            case TextsDestroyed it -> this;
        };
    }

    private CaseHolding takenOver(PartyId party) {
        return new CaseHolding(registrar, party, null, without(party), opposed);
    }

    private CaseHolding withoutOfferTo(PartyId party) {
        return offererTo(party).isPresent() ? new CaseHolding(registrar, holder, null, claims, opposed) : this;
    }

    private Map<PartyId, LocalDate> without(PartyId party) {
        Map<PartyId, LocalDate> next = new HashMap<>(claims);
        next.remove(party);
        return next;
    }
}
