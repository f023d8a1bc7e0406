package se.samplan.child.write;

import java.time.LocalDate;
import se.samplan.child.ChildId;
import se.samplan.child.commands.AcceptCase;
import se.samplan.child.commands.ClaimCase;
import se.samplan.child.commands.DeclineCase;
import se.samplan.child.commands.OfferCase;
import se.samplan.child.commands.OpposeClaim;
import se.samplan.child.commands.WithdrawCaseOffer;
import se.samplan.child.commands.WithdrawClaim;
import se.samplan.child.events.CaseAccepted;
import se.samplan.child.events.CaseClaimed;
import se.samplan.child.events.CaseDeclined;
import se.samplan.child.events.CaseOfferWithdrawn;
import se.samplan.child.events.CaseOffered;
import se.samplan.child.events.ClaimOpposed;
import se.samplan.child.events.ClaimWithdrawn;
import se.samplan.child.ground.CaseHolding;
import se.samplan.party.PartyId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.decide.Calendar;
import se.samplan.platform.decide.ChildAuthority;
import se.samplan.platform.decide.ChildDecision;
import se.samplan.platform.decide.RequiredValues;
import se.samplan.platform.refusal.AlreadyDecided;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.refusal.NotEntitled;
import se.samplan.platform.refusal.NothingOffered;
import se.samplan.platform.vault.SealedText;
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
        var reason = sealed(it.child(), unit, it.reason(), "reason");
        return new CaseOffered(it.child(), unit, to, reason);
    }

    CaseOfferWithdrawn withdraw(WithdrawCaseOffer it, Actor actor) {
        PartyId unit = ChildAuthority.unit(actor);
        CaseOffered offer = holding.offer();
        if (offer == null || !offer.from().equals(unit)) {
            releasing(it.child(), actor);
        }
        if (offer == null) {
            throw new NothingOffered();
        }
        return new CaseOfferWithdrawn(it.child(), offer.to());
    }

    CaseDeclined decline(DeclineCase it, Actor actor) {
        PartyId unit = ChildAuthority.unit(actor);
        if (holding.offererTo(unit).isEmpty()) {
            throw new NotEntitled();
        }
        return new CaseDeclined(it.child(), unit, sealed(it.child(), unit, it.reason(), "reason"));
    }

    CaseClaimed claim(ClaimCase it, Actor actor, Calendar calendar, NoticeTime notice) {
        PartyId unit = ChildAuthority.unit(actor);
        if (!authority.isOfSocialServices(unit)) {
            throw new NotEntitled();
        }
        LocalDate today = calendar.today();
        LocalDate earlier = holding.claims().get(unit);
        boolean waits = earlier != null && !today.isAfter(earlier);
        if (waits || holding.opposed().contains(unit) || authority.may(ChildDecision.CUSTODY, unit, it.child())) {
            throw new AlreadyDecided();
        }
        String reference = RequiredValues.required(it.reference(), "reference");
        if (!authority.someoneTakesPart(it.child())) {
            throw new NobodyToTell();
        }
        LocalDate decidedOn =
                it.decidedOn() == null ? null : calendar.dayBetween(it.decidedOn(), Calendar.LONG_AGO, today);
        var sealed = vault.seal(it.child().value(), unit.value(), reference);
        return new CaseClaimed(it.child(), unit, sealed, decidedOn, notice.lastDay(today));
    }

    ClaimWithdrawn withdraw(WithdrawClaim it, Actor actor) {
        PartyId unit = ChildAuthority.unit(actor);
        if (!holding.isClaimedBy(unit)) {
            throw new NotEntitled();
        }
        return new ClaimWithdrawn(it.child(), unit);
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
        return new ClaimOpposed(it.child(), it.party(), sealed(it.child(), onBehalfOf, it.reason(), "reason"));
    }

    private SealedText sealed(ChildId child, PartyId by, String text, String field) {
        return vault.seal(child.value(), by.value(), RequiredValues.required(text, field));
    }

    private PartyId releasing(ChildId child, Actor actor) {
        PartyId unit = ChildAuthority.unit(actor);
        if (!authority.mayRelease(unit, child)) {
            throw new NotEntitled();
        }
        return unit;
    }
}
