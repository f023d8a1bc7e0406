package se.samplan.child.write;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.commands.DestroyTexts;
import se.samplan.child.commands.LiftProtection;
import se.samplan.child.commands.ProtectIdentity;
import se.samplan.child.commands.SetCustody;
import se.samplan.child.events.CustodySet;
import se.samplan.child.events.IdentityProtected;
import se.samplan.child.events.ProtectionLifted;
import se.samplan.child.events.TextsDestroyed;
import se.samplan.party.PartyId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.decide.Calendar;
import se.samplan.platform.decide.ChildAuthority;
import se.samplan.platform.decide.ChildDecision;
import se.samplan.platform.decide.RequiredValues;
import se.samplan.platform.refusal.NotEntitled;
import se.samplan.platform.refusal.NothingOffered;
import se.samplan.platform.refusal.OfAge;
import se.samplan.platform.vault.SealedText;
import se.samplan.platform.vault.Vault;

/** What is decided about who the guardians are, about protected identity, and about destroying texts. */
final class ChildRules {
    private final ChildState state;
    private final ChildAuthority authority;
    private final Vault vault;

    ChildRules(ChildState state, ChildAuthority authority, Vault vault) {
        this.state = state;
        this.authority = authority;
        this.vault = vault;
    }

    CustodySet custody(SetCustody it, Actor actor, Calendar calendar) {
        PartyId unit = authority.require(ChildDecision.CUSTODY, actor, it.child());
        if (state.family().ofAge()) {
            throw new OfAge();
        }
        var from = calendar.dayBetween(it.from(), Calendar.LONG_AGO, calendar.today());
        var guardians = GuardianClaims.guardians(it.child(), it.guardians(), actor.person(), calendar.today(), vault);
        GuardianClaims.standBeside(state.persons(vault), guardians);
        return new CustodySet(it.child(), guardians, from, reference(it.child(), unit, it.reference()));
    }

    IdentityProtected protection(ProtectIdentity it, Actor actor) {
        PartyId unit = protector(it.child(), actor);
        RequiredValues.required(it.level(), "level");
        Set<PartyId> cleared = it.cleared() == null ? Set.of() : it.cleared();
        return new IdentityProtected(it.child(), it.level(), cleared, reference(it.child(), unit, it.reference()));
    }

    ProtectionLifted lift(LiftProtection it, Actor actor) {
        PartyId unit = protector(it.child(), actor);
        if (state.cleared() == null) {
            throw new NothingOffered();
        }
        return new ProtectionLifted(it.child(), reference(it.child(), unit, it.reference()));
    }

    /**
     * Whom the protection is hidden from does not change it, as long as somebody is there who may and is cleared: the danger may be in
     * the unit's own house.
     */
    private PartyId protector(ChildId child, Actor actor) {
        PartyId unit = authority.require(ChildDecision.PROTECTION, actor, child);
        Set<PartyId> cleared = state.cleared() == null ? Set.of() : state.cleared();
        if (!cleared.contains(unit)
                && cleared.stream().anyMatch(each -> authority.may(ChildDecision.PROTECTION, each, child))) {
            throw new NotEntitled();
        }
        return unit;
    }

    /** The key goes first: should the hub stop in between, the same command sent again records the event. */
    static Optional<TextsDestroyed> destruction(DestroyTexts it, Actor actor, ChildState state, Vault vault) {
        boolean own = actor.role() == Role.STAFF && it.controller().equals(actor.party());
        if (!own && actor.role() != Role.OPERATOR) {
            throw new NotEntitled();
        }
        String reason = RequiredValues.required(it.reason(), "reason");
        if (state.destroyed().contains(it.controller())) {
            return Optional.empty();
        }
        String controller = it.controller().value();
        if (own && !vault.holds(it.child().value(), controller)) {
            // A unit that has never written about the child has nothing there to decide.
            throw new NotEntitled();
        }
        vault.destroy(it.child().value(), controller);
        return Optional.of(new TextsDestroyed(it.child(), it.controller(), vault.seal(controller, controller, reason)));
    }

    /** The decision that it rests on, when one is named. */
    private @Nullable SealedText reference(ChildId child, PartyId unit, @Nullable String reference) {
        return reference == null || reference.isBlank()
                ? null
                : vault.seal(child.value(), unit.value(), RequiredValues.required(reference, "reference"));
    }
}
