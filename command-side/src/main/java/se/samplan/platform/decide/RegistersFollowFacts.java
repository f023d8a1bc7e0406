package se.samplan.platform.decide;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.samplan.child.events.ChildRegistered;
import se.samplan.party.events.PartyRegistered;
import se.samplan.party.events.StaffIntroduced;
import se.samplan.plan.PlanId;
import se.samplan.plan.events.PlanClosed;
import se.samplan.plan.events.PlanDeclined;
import se.samplan.plan.events.PlanProposed;
import se.samplan.platform.refusal.AlreadyRegistered;
import se.samplan.platform.vault.Vault;

/**
 * Puts into the registers what they lack of the facts. With the facts in Axon Server, a fact and its line in a register are two
 * commits: the fact first, so that a process that ends between them leaves a line to be added, never a line without its fact.
 */
@Component
@ProcessingGroup("registers")
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
final class RegistersFollowFacts {
    private final Registers registers;
    private final Vault vault;
    private final EventStore store;
    private final TransactionTemplate alone;

    RegistersFollowFacts(Registers registers, Vault vault, EventStore store, PlatformTransactionManager transactions) {
        this.registers = registers;
        this.vault = vault;
        this.store = store;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventHandler
    void on(PartyRegistered fact) {
        unlessThere(() -> {
            if (registers.kindOf(fact.party()).isEmpty()) {
                registers.addParty(fact.party(), fact.kind(), fact.code());
            }
        });
    }

    @EventHandler
    void on(StaffIntroduced fact) {
        unlessThere(() -> registers.addStaff(fact.party(), fact.person()));
    }

    /** Whose key is destroyed can't be found by identity number any more. */
    @EventHandler
    void on(ChildRegistered fact) {
        vault.open(fact.identity())
                .map(vault::blind)
                .ifPresent(fingerprint -> unlessThere(() -> {
                    if (registers.childOf(fingerprint).isEmpty()) {
                        registers.addChild(fingerprint, fact.child());
                    }
                }));
    }

    @EventHandler
    void on(PlanProposed fact) {
        unlessThere(() -> {
            if (registers.runningPlanOf(fact.child()).isEmpty() && !hasEnded(fact.plan())) {
                registers.beginPlan(fact.child(), fact.plan());
            }
        });
    }

    @EventHandler
    void on(PlanDeclined fact) {
        registers.endPlan(fact.plan());
    }

    @EventHandler
    void on(PlanClosed fact) {
        registers.endPlan(fact.plan());
    }

    /** A fact is often heard before the commit of its line; then the line comes in between. */
    private void unlessThere(Runnable addition) {
        try {
            alone.executeWithoutResult(begun -> addition.run());
        } catch (AlreadyRegistered there) {
            // As it should be.
        }
    }

    /** It may have, long before its beginning is heard here again. */
    private boolean hasEnded(PlanId plan) {
        return store.readEvents(plan.value())
                .asStream()
                .anyMatch(it -> it.getPayload() instanceof PlanClosed || it.getPayload() instanceof PlanDeclined);
    }
}
