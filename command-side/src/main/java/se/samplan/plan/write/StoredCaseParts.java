package se.samplan.plan.write;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.child.events.ChildEvent;
import se.samplan.child.ground.CaseHolding;
import se.samplan.party.PartyId;
import se.samplan.plan.PlanId;
import se.samplan.plan.events.PartyJoined;
import se.samplan.plan.events.PartyLeft;
import se.samplan.plan.events.PlanOpened;
import se.samplan.plan.events.PlanProposed;
import se.samplan.platform.actor.MetaDataKeys;
import se.samplan.platform.decide.CaseParts;
import se.samplan.platform.decide.CasePartsLookup;
import se.samplan.platform.decide.Registers;

/** Reads the stream of the child and that of its running plan from the store itself. Asked when something rare is decided. */
@Component
final class StoredCaseParts implements CasePartsLookup {
    private final EventStore store;
    private final Registers registers;

    StoredCaseParts(EventStore store, Registers registers) {
        this.store = store;
        this.registers = registers;
    }

    @Override
    public CaseParts of(ChildId child) {
        CaseHolding holding = holding(child);
        return registers
                .runningPlanOf(child)
                .map(plan -> inPlan(plan, holding))
                .orElseGet(() -> new CaseParts(holding.registrar(), holding.holder(), false, Set.of()));
    }

    private CaseHolding holding(ChildId child) {
        CaseHolding holding = CaseHolding.NONE;
        var events = store.readEvents(child.value());
        while (events.hasNext()) {
            DomainEventMessage<?> each = events.next();
            if (each.getPayload() instanceof ChildEvent event) {
                Object by = each.getMetaData().get(MetaDataKeys.PARTY);
                holding = holding.with(event, by instanceof String party ? new PartyId(party) : null);
            }
        }
        return holding;
    }

    /** From its first event, past any snapshot. */
    private CaseParts inPlan(PlanId plan, CaseHolding holding) {
        Set<PartyId> joined = new HashSet<>();
        boolean begun = false;
        var events = store.readEvents(plan.value(), 0);
        while (events.hasNext()) {
            switch (events.next().getPayload()) {
                case PlanProposed it -> joined.add(it.proposer());
                case PlanOpened _ -> begun = true;
                case PartyJoined it -> joined.add(it.party());
                case PartyLeft it -> joined.remove(it.party());
                default -> {
                    // Says nothing of who takes part.
                }
            }
        }
        return new CaseParts(holding.registrar(), holding.holder(), begun, begun ? joined : Set.of());
    }
}
