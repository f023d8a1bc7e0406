package se.samplan.child.write;

import java.time.LocalDate;
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
import se.samplan.child.commands.ChildCommand;
import se.samplan.child.commands.ClaimCase;
import se.samplan.child.commands.DeclineCase;
import se.samplan.child.commands.DestroyTexts;
import se.samplan.child.commands.LiftProtection;
import se.samplan.child.commands.OfferCase;
import se.samplan.child.commands.OpposeClaim;
import se.samplan.child.commands.ProtectIdentity;
import se.samplan.child.commands.RegisterChild;
import se.samplan.child.commands.SetCustody;
import se.samplan.child.commands.WithdrawCaseOffer;
import se.samplan.child.commands.WithdrawClaim;
import se.samplan.child.events.CaseClaimed;
import se.samplan.child.events.CaseTakenOver;
import se.samplan.child.events.ChildCameOfAge;
import se.samplan.child.events.ChildEvent;
import se.samplan.child.events.ChildRegistered;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.ActorFromClaims;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.actor.MetaDataKeys;
import se.samplan.platform.decide.Calendar;
import se.samplan.platform.decide.ChildAuthority;
import se.samplan.platform.decide.EventMetaData;
import se.samplan.platform.decide.OpenedNames;
import se.samplan.platform.decide.ProcessedCommands;
import se.samplan.platform.decide.Registers;
import se.samplan.platform.message.Receipt;
import se.samplan.platform.refusal.AlreadyRegistered;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.time.SwedishTime;
import se.samplan.platform.vault.Vault;

/** The stream of one child: who it is, who the guardians are, and what protection holds. */
@AggregateRoot(type = "Child")
class ChildAggregate {
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
            RegisterChild said,
            MetaData by,
            Registers registers,
            Vault vault,
            Calendar calendar,
            DeadlineManager deadlines,
            OpenedNames names) {
        Actor actor = actor(by);
        ChildAuthority.unit(actor);
        RegisterChild it = names.in(said, actor, said.child());
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
    Receipt handle(
            SetCustody it, MetaData by, ChildAuthority authority, Vault vault, Calendar calendar, OpenedNames names) {
        return apply(rules(authority, vault).custody(opened(names, it, by), actor(by), calendar), by);
    }

    @CommandHandler
    Receipt handle(ProtectIdentity it, MetaData by, ChildAuthority authority, Vault vault, OpenedNames names) {
        return apply(rules(authority, vault).protection(opened(names, it, by), actor(by)), by);
    }

    @CommandHandler
    Receipt handle(LiftProtection it, MetaData by, ChildAuthority authority, Vault vault) {
        return apply(rules(authority, vault).lift(it, actor(by)), by);
    }

    @CommandHandler
    Receipt handle(OfferCase it, MetaData by, ChildAuthority authority, Vault vault, OpenedNames names) {
        return apply(ofCase(authority, vault).offer(opened(names, it, by), actor(by)), by);
    }

    @CommandHandler
    Receipt handle(WithdrawCaseOffer it, MetaData by, ChildAuthority authority, Vault vault) {
        return apply(ofCase(authority, vault).withdraw(it, actor(by)), by);
    }

    @CommandHandler
    Receipt handle(DeclineCase it, MetaData by, ChildAuthority authority, Vault vault, OpenedNames names) {
        return apply(ofCase(authority, vault).decline(opened(names, it, by), actor(by)), by);
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
        CaseClaimed claimed = ofCase(authority, vault).claim(it, actor(by), calendar, notice);
        Receipt receipt = apply(claimed, by);
        deadlines.schedule(
                SwedishTime.startOf(claimed.lastDay().plusDays(1)),
                CLAIM,
                new AwaitedDay(claimed.party(), claimed.lastDay()));
        return receipt;
    }

    @CommandHandler
    Receipt handle(WithdrawClaim it, MetaData by, ChildAuthority authority, Vault vault) {
        return apply(ofCase(authority, vault).withdraw(it, actor(by)), by);
    }

    @CommandHandler
    Receipt handle(AcceptCase it, MetaData by, ChildAuthority authority, Vault vault, OpenedNames names) {
        return apply(ofCase(authority, vault).accept(opened(names, it, by), actor(by)), by);
    }

    @CommandHandler
    Receipt handle(OpposeClaim it, MetaData by, ChildAuthority authority, Vault vault, OpenedNames names) {
        PartyId party = state.family().partyOf(actor(by), it.child());
        boolean own = party.value().equals(it.child().value());
        return apply(ofCase(authority, vault).oppose(opened(names, it, by), party, own), party, by);
    }

    @CommandHandler
    Receipt handle(DestroyTexts it, MetaData by, Vault vault, OpenedNames names) {
        return ChildRules.destruction(opened(names, it, by), actor(by), state, vault)
                .map(event -> apply(event, by))
                .orElseGet(this::receipt);
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

    private ChildRules rules(ChildAuthority authority, Vault vault) {
        return new ChildRules(state, authority, vault);
    }

    private CaseRules ofCase(ChildAuthority authority, Vault vault) {
        return new CaseRules(state.holding(), authority, vault);
    }

    private static Actor actor(MetaData by) {
        return Envelope.of(by).actor();
    }

    /** As its sender meant it, who may have named others by their aliases. */
    private static <C extends ChildCommand> C opened(OpenedNames names, C command, MetaData by) {
        return names.in(command, actor(by), command.child());
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
