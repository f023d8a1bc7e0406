package se.samplan.child.write;

import java.time.LocalDate;
import se.samplan.child.ChildId;
import se.samplan.child.commands.AcceptCase;
import se.samplan.child.commands.ClaimCase;
import se.samplan.child.commands.OfferCase;
import se.samplan.child.commands.OpposeClaim;
import se.samplan.child.events.CaseAccepted;
import se.samplan.child.events.CaseClaimed;
import se.samplan.child.events.CaseOffered;
import se.samplan.child.events.ClaimOpposed;
import se.samplan.child.ground.CaseHolding;
import se.samplan.party.PartyId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.decide.ChildAuthority;
import se.samplan.platform.decide.ChildDecision;
import se.samplan.platform.decide.RequiredValues;
import se.samplan.platform.refusal.AlreadyDecided;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.refusal.NotEntitled;
import se.samplan.platform.refusal.NothingOffered;
import se.samplan.platform.vault.Vault;

/** A child's case moves between units of socialtjänst when both agree, or when nobody opposes a claim that everyone could see. */
final class CaseRules {
    private final CaseHolding holding;
    private final ChildAuthority authority;
    private final Vault vault;

    CaseRules(CaseHolding holding, ChildAuthority authority, Vault vault) {
        this.holding = holding;
        this.authority = authority;
        this.vault = vault;
    }

    CaseOffered offer(OfferCase it, Actor actor) {
        PartyId unit = releasing(it.child(), actor);
        PartyId to = RequiredValues.required(it.to(), "to");
        if (to.equals(unit) || !authority.isOfSocialServices(to)) {
            throw new Invalid("to");
        }
        return new CaseOffered(it.child(), unit, to);
    }

    CaseClaimed claim(ClaimCase it, Actor actor, LocalDate today, NoticeTime notice) {
        PartyId unit = ChildAuthority.unit(actor);
        if (!authority.isOfSocialServices(unit)) {
            throw new NotEntitled();
        }
        LocalDate earlier = holding.claims().get(unit);
        boolean waits = earlier != null && !today.isAfter(earlier);
        if (waits || holding.opposed().contains(unit) || authority.may(ChildDecision.CUSTODY, unit, it.child())) {
            throw new AlreadyDecided();
        }
        String reference = RequiredValues.required(it.reference(), "reference");
        if (!authority.someoneTakesPart(it.child())) {
            throw new NobodyToTell();
        }
        var sealed = vault.seal(it.child().value(), unit.value(), reference);
        return new CaseClaimed(it.child(), unit, sealed, notice.lastDay(today));
    }

    CaseAccepted accept(AcceptCase it, Actor actor) {
        PartyId unit = ChildAuthority.unit(actor);
        boolean agreed = unit.equals(it.party())
                ? holding.offererTo(unit)
                        .filter(from -> authority.mayRelease(from, it.child()))
                        .isPresent()
                : holding.isClaimedBy(it.party())
                        && releasing(it.child(), actor).equals(unit);
        if (!agreed) {
            throw new NothingOffered();
        }
        return new CaseAccepted(it.child(), it.party());
    }

    /** @param family is it the child's family that opposes? */
    ClaimOpposed oppose(OpposeClaim it, PartyId onBehalfOf, boolean family) {
        if (!family && !authority.takesPart(onBehalfOf, it.child())) {
            throw new NoAccess();
        }
        if (!holding.isClaimedBy(it.party())) {
            throw new NothingOffered();
        }
        var reason = vault.seal(it.child().value(), onBehalfOf.value(), RequiredValues.required(it.reason(), "reason"));
        return new ClaimOpposed(it.child(), it.party(), reason);
    }

    private PartyId releasing(ChildId child, Actor actor) {
        PartyId unit = ChildAuthority.unit(actor);
        if (!authority.mayRelease(unit, child)) {
            throw new NotEntitled();
        }
        return unit;
    }
}
