package se.samplan.party.write;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.party.commands.IntroduceStaff;
import se.samplan.party.commands.RegisterParty;
import se.samplan.party.commands.StateResponsibility;
import se.samplan.party.events.PartyEvent;
import se.samplan.party.events.PartyRegistered;
import se.samplan.party.events.ResponsibilityStated;
import se.samplan.party.events.StaffIntroduced;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.actor.Role;
import se.samplan.platform.decide.EventMetaData;
import se.samplan.platform.decide.ProcessedCommands;
import se.samplan.platform.decide.Registers;
import se.samplan.platform.decide.RequiredValues;
import se.samplan.platform.message.Ids;
import se.samplan.platform.message.Receipt;
import se.samplan.platform.message.TextLimits;
import se.samplan.platform.refusal.AlreadyRegistered;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.refusal.NotEntitled;
import se.samplan.platform.vault.SealedText;
import se.samplan.platform.vault.Vault;

/** The stream of one party: what it is, what it answers for, and who works there. */
@AggregateRoot(type = "Party")
class PartyAggregate {
    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable PartyRegistered registered;
    private @Nullable String responsibility;
    private final Map<PersonId, RegisteredStaff> staff = new HashMap<>();
    private ProcessedCommands processed = ProcessedCommands.NONE;

    /** A member of staff as last introduced. */
    private record RegisteredStaff(
            SealedText name, @Nullable String title) {}

    PartyAggregate() {}

    @CommandHandlerInterceptor
    Object onceOnly(CommandMessage<?> command, InterceptorChain chain) throws Exception {
        return processed.onceOnly(stream, command, chain);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(RegisterParty it, MetaData by, Registers registers) {
        if (Envelope.of(by).actor().role() != Role.OPERATOR) {
            throw new NotEntitled();
        }
        if (Ids.isAlias(it.party().value())) {
            throw new Invalid("party");
        }
        String name = RequiredValues.name(it.name(), "name");
        UnitCodes.require(it.kind(), it.code());
        PartyRegistered event = new PartyRegistered(it.party(), it.kind(), name, it.code());
        if (registered != null) {
            if (registered.equals(event)) {
                return receipt();
            }
            throw new AlreadyRegistered();
        }
        registers.addParty(it.party(), it.kind(), it.code());
        return apply(event, null, by);
    }

    @CommandHandler
    Receipt handle(StateResponsibility it, MetaData by) {
        PartyId party = ownParty(it.party(), Envelope.of(by).actor());
        String text = RequiredValues.required(it.text(), "text");
        return text.equals(responsibility) ? receipt() : apply(new ResponsibilityStated(party, text), party, by);
    }

    @CommandHandler
    Receipt handle(IntroduceStaff it, MetaData by, Registers registers, Vault vault) {
        Actor actor = Envelope.of(by).actor();
        PartyId party = ownParty(it.party(), actor);
        if (!actor.person().equals(it.person())) {
            throw new NotEntitled();
        }
        String name = RequiredValues.name(it.name(), "name");
        if (it.title() != null) {
            RequiredValues.within(TextLimits.NAME, it.title(), "title");
        }
        RegisteredStaff known = staff.get(it.person());
        if (known != null
                && Objects.equals(known.title(), it.title())
                && vault.open(known.name()).filter(name::equals).isPresent()) {
            return receipt();
        }
        registers.addStaff(party, it.person());
        SealedText sealed = vault.seal(it.person().value(), party.value(), name);
        return apply(new StaffIntroduced(party, it.person(), sealed, it.title()), party, by);
    }

    @EventSourcingHandler
    void on(PartyEvent event, MetaData metaData, @SequenceNumber long version) {
        stream = event.party().value();
        switch (event) {
            case PartyRegistered it -> registered = it;
            case ResponsibilityStated it -> responsibility = it.text();
            case StaffIntroduced it -> staff.put(it.person(), new RegisteredStaff(it.name(), it.title()));
        }
        processed = processed.with(metaData, version);
    }

    private PartyId ownParty(PartyId party, Actor actor) {
        if (registered == null) {
            throw new NoAccess();
        }
        if (actor.role() != Role.STAFF || !party.equals(actor.party())) {
            throw new NotEntitled();
        }
        return party;
    }

    private Receipt apply(PartyEvent event, @Nullable PartyId onBehalfOf, MetaData by) {
        Envelope envelope = Envelope.of(by);
        AggregateLifecycle.apply(event, EventMetaData.of(envelope.actor(), onBehalfOf, null, envelope.commandId()));
        return receipt();
    }

    private Receipt receipt() {
        if (stream == null) {
            throw new Invalid("party");
        }
        return new Receipt(stream, AggregateLifecycle.getVersion());
    }
}
