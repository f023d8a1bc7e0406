package se.samplan.consent.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
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
import se.samplan.consent.ConsentStream;
import se.samplan.consent.Topic;
import se.samplan.consent.commands.AssessMaturity;
import se.samplan.consent.commands.GiveConsent;
import se.samplan.consent.commands.RefuseConsent;
import se.samplan.consent.commands.WithdrawConsent;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.consent.events.ConsentGiven;
import se.samplan.consent.events.ConsentPeriodBegan;
import se.samplan.consent.events.ConsentPeriodEnded;
import se.samplan.consent.events.ConsentRefused;
import se.samplan.consent.events.ConsentWithdrawn;
import se.samplan.consent.events.MaturityAssessed;
import se.samplan.consent.ground.Ground;
import se.samplan.consent.ground.GroundLookup;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.actor.Role;
import se.samplan.platform.decide.Calendar;
import se.samplan.platform.decide.ChildAuthority;
import se.samplan.platform.decide.ChildDecision;
import se.samplan.platform.decide.EventMetaData;
import se.samplan.platform.decide.OpenedNames;
import se.samplan.platform.decide.ProcessedCommands;
import se.samplan.platform.decide.Registers;
import se.samplan.platform.decide.RequiredValues;
import se.samplan.platform.message.Receipt;
import se.samplan.platform.refusal.AlreadyDecided;
import se.samplan.platform.refusal.DateNotPossible;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.refusal.NotEntitled;
import se.samplan.platform.refusal.NothingOffered;
import se.samplan.platform.refusal.OfAge;
import se.samplan.platform.refusal.OwnChild;
import se.samplan.platform.time.SwedishTime;
import se.samplan.platform.vault.Vault;

/** The stream of consents concerning one child. The hub itself notes the first and the last day of a consent as they pass. */
@AggregateRoot(type = "Consents")
class ConsentAggregate {
    private static final String BEGINS = "consent-begins";
    private static final String ENDS = "consent-ends";

    @AggregateIdentifier
    private @Nullable String stream;

    private final StandingConsents standing = new StandingConsents();
    private ProcessedCommands processed = ProcessedCommands.NONE;

    /** A day of one consent that the hub waits for. */
    record ConsentDay(
            PersonId giver, LocalDate from, @Nullable LocalDate until) {}

    ConsentAggregate() {}

    @CommandHandlerInterceptor
    Object onceOnly(CommandMessage<?> command, InterceptorChain chain) throws Exception {
        return processed.onceOnly(stream, command, chain);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(
            GiveConsent said,
            MetaData by,
            GroundLookup families,
            Registers registers,
            Calendar calendar,
            DeadlineManager deadlines,
            OpenedNames names) {
        PersonId giver = consenter(said.child(), by, families);
        GiveConsent it = names.in(said, Envelope.of(by).actor(), said.child());
        if (it.among() == null || it.among().isEmpty()) {
            throw new Invalid("among");
        }
        if (it.among().stream().anyMatch(party -> registers.kindOf(party).isEmpty())) {
            throw new Invalid("among");
        }
        LocalDate today = calendar.today();
        LocalDate from = it.from() == null ? today : it.from();
        if (from.isBefore(today) || (it.until() != null && it.until().isBefore(from))) {
            throw new DateNotPossible();
        }
        Set<Topic> exclude = it.exclude() == null ? Set.of() : it.exclude();
        Receipt receipt =
                apply(new ConsentGiven(it.child(), giver, it.among(), exclude, from, it.until()), it.child(), by);
        ConsentDay day = new ConsentDay(giver, from, it.until());
        if (from.isAfter(today)) {
            deadlines.schedule(SwedishTime.startOf(from), BEGINS, day);
        }
        if (it.until() != null) {
            deadlines.schedule(SwedishTime.startOf(it.until().plusDays(1)), ENDS, day);
        }
        return receipt;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(RefuseConsent it, MetaData by, GroundLookup families) {
        return apply(new ConsentRefused(it.child(), consenter(it.child(), by, families)), it.child(), by);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(WithdrawConsent said, MetaData by, GroundLookup families, OpenedNames names) {
        PersonId giver = consenter(said.child(), by, families);
        WithdrawConsent it = names.in(said, Envelope.of(by).actor(), said.child());
        if (standing.of(giver).isEmpty()) {
            throw new NothingOffered();
        }
        Set<PartyId> leaving = it.from() == null ? Set.of() : it.from();
        if (!standing.among(giver).containsAll(leaving)) {
            throw new Invalid("from");
        }
        if (!leaving.isEmpty() && standing.haveLeft(giver, leaving)) {
            throw new AlreadyDecided();
        }
        return apply(new ConsentWithdrawn(it.child(), giver, leaving), it.child(), by);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(AssessMaturity it, MetaData by, GroundLookup families, ChildAuthority authority, Vault vault) {
        Ground ground = families.of(it.child());
        ofOthers(Envelope.of(by).actor(), ground);
        PartyId unit = authority.require(ChildDecision.MATURITY, Envelope.of(by).actor(), it.child());
        if (ground.isOfAge()) {
            throw new OfAge();
        }
        var reason = vault.seal(it.child().value(), unit.value(), RequiredValues.required(it.reason(), "reason"));
        return apply(new MaturityAssessed(it.child(), it.ownConsentNeeded(), reason), it.child(), by);
    }

    @DeadlineHandler(deadlineName = BEGINS)
    void begins(ConsentDay day) {
        if (!standing.hasBegun(day)) {
            standing.named(day)
                    .ifPresent(consent ->
                            note(new ConsentPeriodBegan(consent.child(), day.giver(), day.from()), BEGINS, day));
        }
    }

    @DeadlineHandler(deadlineName = ENDS)
    void ends(ConsentDay day) {
        LocalDate last = day.until();
        if (last != null && !standing.covers(day.giver(), last.plusDays(1))) {
            standing.named(day)
                    .ifPresent(consent -> note(new ConsentPeriodEnded(consent.child(), day.giver(), last), ENDS, day));
        }
    }

    @EventSourcingHandler
    void on(ConsentEvent event, MetaData metaData, @SequenceNumber long version, @Timestamp Instant at) {
        stream = ConsentStream.of(event.child());
        standing.hear(event, SwedishTime.dayOf(at));
        processed = processed.with(metaData, version);
    }

    /** The actor, who must be a guardian with custody or the child. */
    private static PersonId consenter(ChildId child, MetaData by, GroundLookup families) {
        Actor actor = Envelope.of(by).actor();
        Ground ground = families.of(child);
        ofOthers(actor, ground);
        if (ground.isMember(actor.person())) {
            return actor.person();
        }
        boolean known = ground.isOfAge() && ground.isGuardian(actor.person());
        throw actor.role() == Role.PRIVATE && !known ? new NoAccess() : new NotEntitled();
    }

    private static void ofOthers(Actor actor, Ground ground) {
        if (actor.role() == Role.STAFF && ground.kin().contains(actor.person())) {
            throw new OwnChild();
        }
    }

    private Receipt apply(ConsentEvent event, ChildId child, MetaData by) {
        Envelope envelope = Envelope.of(by);
        PartyId party = envelope.actor().party();
        boolean forFamily =
                event instanceof ConsentGiven || event instanceof ConsentRefused || event instanceof ConsentWithdrawn;
        AggregateLifecycle.apply(
                event,
                EventMetaData.of(
                        envelope.actor(), forFamily ? new PartyId(child.value()) : party, child, envelope.commandId()));
        return new Receipt(ConsentStream.of(child), AggregateLifecycle.getVersion());
    }

    private static void note(ConsentEvent event, String what, ConsentDay day) {
        AggregateLifecycle.apply(
                event,
                EventMetaData.of(
                        Actor.HUB,
                        null,
                        event.child(),
                        what + ":" + day.giver() + ":" + day.from() + ":" + day.until()));
    }
}
