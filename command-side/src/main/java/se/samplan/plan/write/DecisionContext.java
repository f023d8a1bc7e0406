package se.samplan.plan.write;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.consent.Topic;
import se.samplan.consent.ground.Ground;
import se.samplan.consent.ground.GroundLookup;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Role;
import se.samplan.platform.decide.Calendar;
import se.samplan.platform.decide.OpenedNames;
import se.samplan.platform.decide.Registers;
import se.samplan.platform.decide.RequiredValues;
import se.samplan.platform.message.CleanText;
import se.samplan.platform.message.Command;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.refusal.NotEntitled;
import se.samplan.platform.refusal.OwnChild;
import se.samplan.platform.vault.SealedText;
import se.samplan.platform.vault.Vault;

/** Who acts, on which day, and what the rules may look up: everything a decision needs beside the plan itself. */
final class DecisionContext {
    private final Actor actor;
    private final ChildId child;
    private final Calendar calendar;
    private final GroundLookup families;
    private final Registers registers;
    private final Vault vault;
    private final OpenedNames names;
    private @Nullable Ground ground;

    DecisionContext(
            Actor actor,
            ChildId child,
            Calendar calendar,
            GroundLookup families,
            Registers registers,
            Vault vault,
            OpenedNames names) {
        this.actor = actor;
        this.child = child;
        this.calendar = calendar;
        this.families = families;
        this.registers = registers;
        this.vault = vault;
        this.names = names;
    }

    /** The command as its sender meant it, who may have named others by their aliases. */
    <C extends Command> C opened(C command) {
        return names.in(command, actor, child);
    }

    Actor actor() {
        return actor;
    }

    PersonId person() {
        return actor.person();
    }

    Calendar calendar() {
        return calendar;
    }

    LocalDate today() {
        return calendar.today();
    }

    Registers registers() {
        return registers;
    }

    Ground ground() {
        if (ground == null) {
            ground = families.of(child);
        }
        return ground;
    }

    /** The party whose staff the actor is. */
    PartyId ownParty() {
        if (actor.role() != Role.STAFF || actor.party() == null) {
            throw new NotEntitled();
        }
        if (ground().kin().contains(actor.person())) {
            throw new OwnChild();
        }
        return actor.party();
    }

    /** On whose behalf the actor acts in this plan: the own party if it has a part in it, else the family. */
    PartyId actingFor(ExistingPlan plan) {
        if (actor.role() == Role.AUDITOR || actor.role() == Role.OPERATOR) {
            // As about a plan that does not exist: whoever can never act in one learns nothing of it by trying.
            throw new NoAccess();
        }
        boolean forUnit = actor.party() != null && plan.members().containsKey(actor.party());
        if (actor.role() == Role.STAFF && ground().kin().contains(actor.person())) {
            throw forUnit || ground().isMember(actor.person()) ? new OwnChild() : new NoAccess();
        }
        if (actor.party() != null && forUnit) {
            return actor.party();
        }
        if (ground().isMember(actor.person())) {
            return plan.family();
        }
        throw new NoAccess();
    }

    /** What the acting party may know of in this plan. */
    EntriesInSight inSight(ExistingPlan plan) {
        return new EntriesInSight(plan, actingFor(plan), this);
    }

    /** The acting party, which must have joined. */
    PartyId joinedParty(ExistingPlan plan) {
        PartyId party = actingFor(plan);
        if (!plan.hasJoined(party)) {
            throw new NotParticipating();
        }
        return party;
    }

    /** The acting party, which must have joined and be someone's workplace rather than the family. */
    PartyId joinedWorkplace(ExistingPlan plan) {
        PartyId party = joinedParty(plan);
        if (party.equals(plan.family())) {
            throw new NotEntitled();
        }
        return party;
    }

    /** The named person or the actor, who must belong to the party. */
    PersonId personOf(ExistingPlan plan, PartyId party, @Nullable PersonId named) {
        PersonId person = named == null ? actor.person() : named;
        if (!person.equals(actor.person()) && !belongs(plan, party, person)) {
            throw new Invalid("person");
        }
        return person;
    }

    boolean belongs(ExistingPlan plan, PartyId party, PersonId person) {
        return party.equals(plan.family()) ? ground().isMember(person) : mayActFor(party, person);
    }

    /** Is the person on the unit's staff, and not of the child's own family? */
    boolean mayActFor(PartyId unit, PersonId person) {
        return registers.isStaff(unit, person) && !ground().kin().contains(person);
    }

    void requireGround(PartyId from, PartyId to, @Nullable Topic topic) {
        if (!ground().covers(from, to, topic, today())) {
            throw new NoGround();
        }
    }

    SealedText seal(PartyId controller, String text) {
        return vault.seal(child.value(), controller.value(), text);
    }

    /** A text that has to be there, sealed for its controller. */
    SealedText sealRequired(PartyId controller, @Nullable String text, String field) {
        return seal(controller, RequiredValues.required(text, field));
    }

    /** A text that may be left out. */
    @Nullable
    SealedText sealOptional(PartyId controller, @Nullable String text, String field) {
        return text == null || CleanText.isEmpty(text) ? null : sealRequired(controller, text, field);
    }

    Optional<String> open(SealedText text) {
        return vault.open(text);
    }
}
