package se.samplan.child.write;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
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
import se.samplan.child.commands.AcceptCase;
import se.samplan.child.commands.ClaimCase;
import se.samplan.child.commands.DestroyTexts;
import se.samplan.child.commands.LiftProtection;
import se.samplan.child.commands.OfferCase;
import se.samplan.child.commands.OpposeClaim;
import se.samplan.child.commands.ProtectIdentity;
import se.samplan.child.commands.RegisterChild;
import se.samplan.child.commands.SetCustody;
import se.samplan.child.events.CaseClaimed;
import se.samplan.child.events.CaseTakenOver;
import se.samplan.child.events.ChildCameOfAge;
import se.samplan.child.events.ChildEvent;
import se.samplan.child.events.ChildRegistered;
import se.samplan.child.events.CustodySet;
import se.samplan.child.events.IdentityProtected;
import se.samplan.child.events.ProtectionLifted;
import se.samplan.child.events.TextsDestroyed;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.ActorFromClaims;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.actor.MetaDataKeys;
import se.samplan.platform.actor.Role;
import se.samplan.platform.decide.Calendar;
import se.samplan.platform.decide.ChildAuthority;
import se.samplan.platform.decide.ChildDecision;
import se.samplan.platform.decide.EventMetaData;
import se.samplan.platform.decide.ProcessedCommands;
import se.samplan.platform.decide.Registers;
import se.samplan.platform.decide.RequiredValues;
import se.samplan.platform.message.Receipt;
import se.samplan.platform.refusal.AlreadyRegistered;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.refusal.NotEntitled;
import se.samplan.platform.refusal.NothingOffered;
import se.samplan.platform.refusal.OfAge;
import se.samplan.platform.time.SwedishTime;
import se.samplan.platform.vault.Vault;

/** The stream of one child: who it is, who the guardians are, and what protection holds. */
@AggregateRoot(type = "Child")
class ChildAggregate {
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final String EIGHTEEN = "came-of-age";
    private static final String CLAIM = "case-claim";
    private static final int AGE = 18;

    @AggregateIdentifier
    private @Nullable String stream;

    private ChildState state = ChildState.NONE;
    private ProcessedCommands processed = ProcessedCommands.NONE;

    /** A day that the hub waits for: the eighteenth birthday, or the last day for opposing a claim. */
    record AwaitedDay(@Nullable PartyId party, LocalDate day) {}

    ChildAggregate() {}

    @CommandHandlerInterceptor
    Object onceOnly(CommandMessage<?> command, InterceptorChain chain) throws Exception {
        state.requireOfOthers(Envelope.of(command.getMetaData()).actor());
        return processed.onceOnly(stream, command, chain);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            RegisterChild it,
            MetaData by,
            Registers registers,
            Vault vault,
            Calendar calendar,
            DeadlineManager deadlines) {
        Actor actor = Envelope.of(by).actor();
        ChildAuthority.unit(actor);
        String identity = IdentityNumbers.normal(it.identity(), IdentityNumbers.Bearer.CHILD, calendar.today());
        if (state.registered() instanceof ChildRegistered earlier) {
            if (vault.open(earlier.identity()).filter(identity::equals).isPresent()) {
                return receipt();
            }
            throw new AlreadyRegistered();
        }
        ChildRegistered event = GuardianClaims.registration(it, identity, actor.person(), calendar.today(), vault);
        registers.addChild(vault.blind(identity), it.child());
        Receipt receipt = apply(event, by);
        // A day that has come already is waited for too: it passes at once.
        IdentityNumbers.birthday(identity)
                .map(born -> born.plusYears(AGE))
                .ifPresent(day -> deadlines.schedule(SwedishTime.startOf(day), EIGHTEEN, new AwaitedDay(null, day)));
        return receipt;
    }

    @CommandHandler
    Receipt handle(SetCustody it, MetaData by, ChildAuthority authority, Vault vault, Calendar calendar) {
        Actor actor = Envelope.of(by).actor();
        authority.require(ChildDecision.CUSTODY, actor, it.child());
        if (state.family().ofAge()) {
            throw new OfAge();
        }
        LocalDate from = calendar.dayBetween(it.from(), LONG_AGO, calendar.today());
        var guardians =
                GuardianClaims.guardians(it.child(), it.guardians(), actor.person(), calendar.today(), vault);
        GuardianClaims.standBeside(state.persons(vault), guardians);
        return apply(new CustodySet(it.child(), guardians, from), by);
    }

    @CommandHandler
    Receipt handle(ProtectIdentity it, MetaData by, ChildAuthority authority) {
        authority.require(ChildDecision.PROTECTION, Envelope.of(by).actor(), it.child());
        RequiredValues.required(it.level(), "level");
        Set<PartyId> cleared = it.cleared() == null ? Set.of() : it.cleared();
        return apply(new IdentityProtected(it.child(), it.level(), cleared), by);
    }

    @CommandHandler
    Receipt handle(LiftProtection it, MetaData by, ChildAuthority authority) {
        authority.require(ChildDecision.PROTECTION, Envelope.of(by).actor(), it.child());
        if (!state.isProtected()) {
            throw new NothingOffered();
        }
        return apply(new ProtectionLifted(it.child()), by);
    }

    @CommandHandler
    Receipt handle(OfferCase it, MetaData by, ChildAuthority authority, Vault vault) {
        return apply(rules(authority, vault).offer(it, Envelope.of(by).actor()), by);
    }

    @CommandHandler
    Receipt handle(
            ClaimCase it,
            MetaData by,
            ChildAuthority authority,
            Vault vault,
            Calendar calendar,
            NoticeTime notice,
            DeadlineManager deadlines) {
        CaseClaimed claimed = rules(authority, vault).claim(it, Envelope.of(by).actor(), calendar.today(), notice);
        Receipt receipt = apply(claimed, by);
        deadlines.schedule(
                SwedishTime.startOf(claimed.lastDay().plusDays(1)),
                CLAIM,
                new AwaitedDay(claimed.party(), claimed.lastDay()));
        return receipt;
    }

    @CommandHandler
    Receipt handle(AcceptCase it, MetaData by, ChildAuthority authority, Vault vault) {
        return apply(rules(authority, vault).accept(it, Envelope.of(by).actor()), by);
    }

    @CommandHandler
    Receipt handle(OpposeClaim it, MetaData by, ChildAuthority authority, Vault vault) {
        Actor actor = Envelope.of(by).actor();
        PartyId party = state.family().partyOf(actor, it.child());
        boolean own = party.value().equals(it.child().value());
        return apply(rules(authority, vault).oppose(it, party, own), party, by);
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
        if (state.destroyed().contains(it.controller())) {
            return receipt();
        }
        if (own && !vault.holds(it.child().value(), it.controller().value())) {
            // A unit that has never written about the child has nothing there to decide.
            throw new NotEntitled();
        }
        vault.destroy(it.child().value(), it.controller().value());
        var sealed = vault.seal(it.controller().value(), it.controller().value(), reason);
        return apply(new TextsDestroyed(it.child(), it.controller(), sealed), by);
    }

    /** Nobody is left to decide for someone who is eighteen. */
    @DeadlineHandler(deadlineName = EIGHTEEN)
    void turns(AwaitedDay eighteenth, Vault vault) {
        if (state.registered() instanceof ChildRegistered child
                && !state.family().ofAge()) {
            PersonId person = vault.open(child.identity())
                    .map(new ActorFromClaims(vault)::personOf)
                    .orElse(null);
            note(new ChildCameOfAge(child.child(), person), EIGHTEEN);
        }
    }

    /** Silence counts only of those who could see the claim: a plan that has ended since shows it to nobody. */
    @DeadlineHandler(deadlineName = CLAIM)
    void passes(AwaitedDay last, ChildAuthority authority) {
        PartyId party = last.party();
        if (state.registered() instanceof ChildRegistered child
                && party != null
                && last.day().equals(state.holding().claims().get(party))
                && authority.someoneTakesPart(child.child())) {
            note(new CaseTakenOver(child.child(), party), CLAIM + ":" + party + ":" + last.day());
        }
    }

    @EventSourcingHandler
    void on(ChildEvent event, MetaData metaData, @SequenceNumber long version) {
        stream = event.child().value();
        state = state.with(event, metaData.get(MetaDataKeys.PARTY) instanceof String party ? new PartyId(party) : null);
        processed = processed.with(metaData, version);
    }

    private CaseRules rules(ChildAuthority authority, Vault vault) {
        return new CaseRules(state.holding(), authority, vault);
    }

    private Receipt apply(ChildEvent event, MetaData by) {
        return apply(event, Envelope.of(by).actor().party(), by);
    }

    private Receipt apply(ChildEvent event, @Nullable PartyId onBehalfOf, MetaData by) {
        Envelope envelope = Envelope.of(by);
        AggregateLifecycle.apply(
                event, EventMetaData.of(envelope.actor(), onBehalfOf, event.child(), envelope.commandId()));
        return receipt();
    }

    private static void note(ChildEvent event, String what) {
        AggregateLifecycle.apply(event, EventMetaData.of(Actor.HUB, null, event.child(), what));
    }

    private Receipt receipt() {
        if (stream == null) {
            throw new Invalid("child");
        }
        return new Receipt(stream, AggregateLifecycle.getVersion());
    }
}
