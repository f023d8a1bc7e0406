package se.samplan.child.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.Custody;
import se.samplan.child.Guardian;
import se.samplan.child.GuardianClaim;
import se.samplan.child.commands.DestroyTexts;
import se.samplan.child.commands.LiftProtection;
import se.samplan.child.commands.ProtectIdentity;
import se.samplan.child.commands.RegisterChild;
import se.samplan.child.commands.SetCustody;
import se.samplan.child.events.ChildEvent;
import se.samplan.child.events.ChildRegistered;
import se.samplan.child.events.CustodySet;
import se.samplan.child.events.IdentityProtected;
import se.samplan.child.events.ProtectionLifted;
import se.samplan.child.events.TextsDestroyed;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.ActorFromClaims;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.actor.Role;
import se.samplan.platform.decide.Calendar;
import se.samplan.platform.decide.EventMetaData;
import se.samplan.platform.decide.ProcessedCommands;
import se.samplan.platform.decide.Registers;
import se.samplan.platform.decide.RequiredValues;
import se.samplan.platform.message.Receipt;
import se.samplan.platform.refusal.AlreadyRegistered;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.refusal.NotEntitled;
import se.samplan.platform.refusal.NothingOffered;
import se.samplan.platform.vault.Vault;

/** The stream of one child: who it is, who the guardians are, and what protection holds. */
@AggregateRoot(type = "Child")
class ChildAggregate {
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable ChildRegistered registered;
    private boolean isProtected;
    private final Set<PartyId> destroyed = new HashSet<>();
    private ProcessedCommands processed = ProcessedCommands.NONE;

    ChildAggregate() {}

    @CommandHandlerInterceptor
    Object onceOnly(CommandMessage<?> command, InterceptorChain chain) throws Exception {
        return processed.onceOnly(stream, command, chain);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(RegisterChild it, MetaData by, Registers registers, Vault vault) {
        staff(by);
        String identity = IdentityNumbers.normal(it.identity());
        if (registered != null) {
            if (vault.open(registered.identity()).filter(identity::equals).isPresent()) {
                return receipt();
            }
            throw new AlreadyRegistered();
        }
        PartyId family = new PartyId(it.child().value());
        String name = RequiredValues.name(it.name(), "name");
        List<Guardian> guardians = guardians(it.child(), it.guardians(), vault);
        registers.addChild(vault.blind(identity), it.child());
        return apply(
                new ChildRegistered(
                        it.child(),
                        family,
                        vault.seal(it.child().value(), family.value(), identity),
                        vault.seal(it.child().value(), family.value(), name),
                        guardians,
                        it.person()),
                it.child(),
                by);
    }

    @CommandHandler
    Receipt handle(SetCustody it, MetaData by, Registers registers, Vault vault, Calendar calendar) {
        socialServices(by, registers);
        LocalDate from = calendar.dayBetween(it.from(), LONG_AGO, calendar.today());
        return apply(new CustodySet(it.child(), guardians(it.child(), it.guardians(), vault), from), it.child(), by);
    }

    @CommandHandler
    Receipt handle(ProtectIdentity it, MetaData by, Registers registers) {
        socialServices(by, registers);
        RequiredValues.required(it.level(), "level");
        Set<PartyId> cleared = it.cleared() == null ? Set.of() : it.cleared();
        return apply(new IdentityProtected(it.child(), it.level(), cleared), it.child(), by);
    }

    @CommandHandler
    Receipt handle(LiftProtection it, MetaData by, Registers registers) {
        socialServices(by, registers);
        if (!isProtected) {
            throw new NothingOffered();
        }
        return apply(new ProtectionLifted(it.child()), it.child(), by);
    }

    /** The key goes first: should the hub stop in between, the same command sent again records the event. */
    @CommandHandler
    Receipt handle(DestroyTexts it, MetaData by, Vault vault) {
        Actor actor = Envelope.of(by).actor();
        boolean own = actor.role() == Role.STAFF && it.controller().equals(actor.party());
        if (!own && actor.role() != Role.OPERATOR) {
            throw new NotEntitled();
        }
        String reason = RequiredValues.required(it.reason(), "reason");
        if (destroyed.contains(it.controller())) {
            return receipt();
        }
        vault.destroy(it.child().value(), it.controller().value());
        var sealed = vault.seal(it.controller().value(), it.controller().value(), reason);
        return apply(new TextsDestroyed(it.child(), it.controller(), sealed), it.child(), by);
    }

    @EventSourcingHandler
    void on(ChildEvent event, MetaData metaData, @SequenceNumber long version) {
        stream = event.child().value();
        switch (event) {
            case ChildRegistered it -> registered = it;
            case CustodySet it -> {}
            case IdentityProtected it -> isProtected = true;
            case ProtectionLifted it -> isProtected = false;
            case TextsDestroyed it -> destroyed.add(it.controller());
        }
        processed = processed.with(metaData, version);
    }

    private static List<Guardian> guardians(ChildId child, @Nullable List<GuardianClaim> claims, Vault vault) {
        if (claims == null || claims.isEmpty()) {
            throw new Invalid("guardians");
        }
        ActorFromClaims actors = new ActorFromClaims(vault);
        List<Guardian> guardians = new ArrayList<>();
        Set<PersonId> persons = new HashSet<>();
        for (GuardianClaim claim : claims) {
            if ((claim.person() == null) == (claim.identity() == null)) {
                throw new Invalid("guardians");
            }
            PersonId person =
                    claim.person() != null ? claim.person() : actors.personOf(IdentityNumbers.normal(claim.identity()));
            Custody custody = RequiredValues.required(claim.custody(), "guardians");
            String name = RequiredValues.name(claim.name(), "guardians");
            if (!persons.add(person)) {
                throw new Invalid("guardians");
            }
            guardians.add(new Guardian(person, vault.seal(child.value(), child.value(), name), custody));
        }
        return guardians;
    }

    private static PartyId staff(MetaData by) {
        Actor actor = Envelope.of(by).actor();
        if (actor.role() != Role.STAFF || actor.party() == null) {
            throw new NotEntitled();
        }
        return actor.party();
    }

    private static void socialServices(MetaData by, Registers registers) {
        if (registers
                .kindOf(staff(by))
                .filter(kind -> kind == PartyKind.SOCIAL_SERVICES)
                .isEmpty()) {
            throw new NotEntitled();
        }
    }

    private Receipt apply(ChildEvent event, ChildId child, MetaData by) {
        Envelope envelope = Envelope.of(by);
        AggregateLifecycle.apply(
                event, EventMetaData.of(envelope.actor(), envelope.actor().party(), child, envelope.commandId()));
        return receipt();
    }

    private Receipt receipt() {
        if (stream == null) {
            throw new Invalid("child");
        }
        return new Receipt(stream, AggregateLifecycle.getVersion());
    }
}
