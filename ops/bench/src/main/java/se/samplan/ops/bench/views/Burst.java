package se.samplan.ops.bench.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import se.samplan.ops.bench.inside.HubInside;
import se.samplan.ops.bench.inside.Town;
import se.samplan.plan.EntryId;
import se.samplan.plan.events.DissentExpressed;
import se.samplan.plan.events.FollowUpSet;
import se.samplan.plan.events.PlanEvent;
import se.samplan.platform.decide.EventMetaData;
import se.samplan.platform.message.Ids;
import se.samplan.platform.vault.Vault;

/** Many events that are there from one moment to the next, as the hub itself would have written them. */
final class Burst {
    private static final int APPENDED_AT_ONCE = 500;

    /** Every so manieth event holds a text. */
    private static final int WITH_TEXT = 4;

    private final HubInside hub;

    Burst(HubInside hub) {
        this.hub = hub;
    }

    /** Plan after plan, and the same again: the events of one plan do not lie side by side. */
    long write(List<Town.Case> cases, int each) {
        var store = hub.get(EventStorageEngine.class);
        Map<Town.Case, Long> next = new HashMap<>();
        cases.forEach(about -> next.put(about, next(store, about)));
        List<GenericDomainEventMessage<PlanEvent>> some = new ArrayList<>();
        // In one transaction: the views see none of them, and then all.
        hub.get(TransactionManager.class).executeInTransaction(() -> {
            for (int turn = 0; turn < each; turn++) {
                for (Town.Case about : cases) {
                    some.add(event(about, next.merge(about, 1L, Long::sum) - 1, turn));
                    if (some.size() == APPENDED_AT_ONCE) {
                        store.appendEvents(some);
                        some.clear();
                    }
                }
            }
            store.appendEvents(some);
        });
        return (long) each * cases.size();
    }

    /** One event more the usual way, which lets the readers know that there is something to read. */
    void wake(Town.Case about) {
        long next = next(hub.get(EventStorageEngine.class), about);
        hub.get(EventStore.class).publish(event(about, next, 1));
    }

    private static long next(EventStorageEngine store, Town.Case about) {
        return store.lastSequenceNumberFor(about.plan().value()).orElseThrow() + 1;
    }

    private GenericDomainEventMessage<PlanEvent> event(Town.Case about, long sequence, int turn) {
        var party = Town.partyOf(about.teacher());
        PlanEvent event = turn % WITH_TEXT == 0
                ? new DissentExpressed(
                        about.plan(),
                        EntryId.of(about.goal().value()),
                        party,
                        hub.get(Vault.class)
                                .seal(about.child().value(), party.value(), "Vi ser det på ett annat sätt."))
                : new FollowUpSet(about.plan(), Town.today().plusDays(turn + 1));
        return new GenericDomainEventMessage<>(
                "Plan",
                about.plan().value(),
                sequence,
                event,
                EventMetaData.of(about.teacher(), party, about.child(), Ids.next()));
    }
}
