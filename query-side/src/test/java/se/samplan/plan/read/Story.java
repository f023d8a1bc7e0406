package se.samplan.plan.read;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.events.ChildEvent;
import se.samplan.consent.commands.ConsentCommand;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.party.events.PartyEvent;
import se.samplan.plan.events.PlanEvent;
import se.samplan.plan.read.fold.SealedCase;
import se.samplan.platform.actor.MetaDataKeys;
import se.samplan.platform.search.RecordedEvent;
import se.samplan.platform.time.SwedishTime;
import se.samplan.platform.vault.SealedText;
import se.samplan.platform.vault.Vault;

/** Events told one after another, each in its stream, with what stands beside it; as the command side would have stored them. */
public final class Story {
    private final Vault vault;
    private final List<GenericDomainEventMessage<?>> messages = new ArrayList<>();
    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();
    private Instant now = Instant.parse("2026-01-12T08:00:00Z");

    public Story(Vault vault) {
        this.vault = vault;
    }

    public Story pass(Duration time) {
        now = now.plus(time);
        return this;
    }

    public LocalDate today() {
        return SwedishTime.dayOf(now);
    }

    public Instant now() {
        return now;
    }

    public SealedText seal(String subject, String controller, String text) {
        return vault.seal(subject, controller, text);
    }

    /** @param actor null: the hub itself */
    public RecordedEvent tell(Object payload, ChildId child, @Nullable PartyId party, @Nullable PersonId actor) {
        String stream = stream(payload);
        long version = versions.merge(stream, 0L, (before, zero) -> before + 1);
        Map<String, Object> beside = new HashMap<>();
        if (actor == null) {
            beside.put(MetaDataKeys.ROLE, "hub");
            beside.put(MetaDataKeys.ACTOR, "hub");
        } else {
            beside.put(MetaDataKeys.ROLE, party != null && party.value().equals(child.value()) ? "private" : "staff");
            beside.put(MetaDataKeys.ACTOR, actor.value());
        }
        if (party != null && actor != null) {
            beside.put(MetaDataKeys.PARTY, party.value());
        }
        if (!(payload instanceof PartyEvent)) {
            beside.put(MetaDataKeys.CHILD, child.value());
        }
        beside.put(MetaDataKeys.COMMAND, UUID.randomUUID().toString());
        now = now.plusSeconds(60);
        Instant at = now;
        messages.add(new GenericDomainEventMessage<>(
                "type",
                stream,
                version,
                payload,
                MetaData.from(beside),
                UUID.randomUUID().toString(),
                at));
        RecordedEvent event = new RecordedEvent(
                payload,
                messages.size() - 1,
                stream,
                version,
                at,
                actor,
                actor == null ? null : party,
                se.samplan.platform.actor.Role.of(beside.get(MetaDataKeys.ROLE).toString()),
                payload instanceof PartyEvent ? null : child);
        events.add(event);
        return event;
    }

    /** For the event store; their positions there are as in {@link #events}, from 0. */
    public List<GenericDomainEventMessage<?>> messages() {
        return messages;
    }

    public List<RecordedEvent> events() {
        return events;
    }

    /** The case of a child after all that was told. */
    public SealedCase caseOf(ChildId child) {
        SealedCase sealed = SealedCase.of(child);
        for (RecordedEvent event : events) {
            if (child.equals(event.child())) {
                sealed = sealed.with(event);
            }
        }
        return sealed;
    }

    private static String stream(Object payload) {
        return switch (payload) {
            case PlanEvent it -> it.plan().value();
            case ConsentEvent it -> ConsentCommand.streamOf(it.child());
            case ChildEvent it -> it.child().value();
            case PartyEvent it -> it.party().value();
            default -> throw new IllegalArgumentException();
        };
    }
}
