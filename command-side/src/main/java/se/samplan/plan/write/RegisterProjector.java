package se.samplan.plan.write;

import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.samplan.child.ChildId;
import se.samplan.child.events.ChildRegistered;
import se.samplan.party.events.PartyRegistered;
import se.samplan.party.events.StaffIntroduced;
import se.samplan.plan.PlanId;
import se.samplan.plan.events.PlanClosed;
import se.samplan.plan.events.PlanDeclined;
import se.samplan.plan.events.PlanOpened;
import se.samplan.plan.events.PlanProposed;
import se.samplan.plan.events.ProposalLapsed;
import se.samplan.plan.events.ProposalSuperseded;
import se.samplan.platform.actor.MetaDataKeys;
import se.samplan.platform.decide.Registers;
import se.samplan.platform.refusal.AlreadyRegistered;
import se.samplan.platform.vault.Vault;

/**
 * Puts into the registers what they lack of the events. With the events in Axon Server, an event and its line in a register are two
 * commits: the event first, so that a process that ends between them leaves a line to be added, never a line without its event.
 */
@Component
@ProcessingGroup("registers")
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
final class RegisterProjector {
    private static final Set<Class<?>> AFTER_PROPOSAL =
            Set.of(PlanOpened.class, PlanDeclined.class, ProposalLapsed.class, ProposalSuperseded.class);

    private final Registers registers;
    private final Vault vault;
    private final EventStore store;
    private final TransactionTemplate alone;

    RegisterProjector(Registers registers, Vault vault, EventStore store, PlatformTransactionManager transactions) {
        this.registers = registers;
        this.vault = vault;
        this.store = store;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventHandler
    void on(PartyRegistered event) {
        unlessThere(() -> {
            if (registers.kindOf(event.party()).isEmpty()) {
                registers.addParty(event.party(), event.kind(), event.code());
            }
        });
    }

    @EventHandler
    void on(StaffIntroduced event) {
        unlessThere(() -> registers.addStaff(event.party(), event.person()));
    }

    /** Whose key is destroyed can't be found by identity number any more. */
    @EventHandler
    void on(ChildRegistered event) {
        vault.open(event.identity())
                .map(vault::blind)
                .ifPresent(fingerprint -> unlessThere(() -> {
                    if (registers.childOf(fingerprint).isEmpty()) {
                        registers.addChild(fingerprint, event.child());
                    }
                }));
    }

    @EventHandler
    void on(PlanProposed event) {
        unlessThere(() -> {
            if (!registers.proposalsOf(event.child()).contains(event.plan()) && !has(event.plan(), AFTER_PROPOSAL)) {
                registers.addProposal(event.child(), event.proposer(), event.plan());
            }
        });
    }

    @EventHandler
    void on(PlanOpened event, @MetaDataValue(value = MetaDataKeys.CHILD, required = true) String of) {
        registers.endProposal(event.plan());
        ChildId child = new ChildId(of);
        unlessThere(() -> {
            if (registers.runningPlanOf(child).isEmpty() && !has(event.plan(), Set.of(PlanClosed.class))) {
                registers.beginPlan(child, event.plan());
            }
        });
    }

    @EventHandler
    void on(ProposalLapsed event) {
        registers.endProposal(event.plan());
    }

    @EventHandler
    void on(ProposalSuperseded event) {
        registers.endProposal(event.plan());
    }

    @EventHandler
    void on(PlanDeclined event) {
        registers.endProposal(event.plan());
    }

    @EventHandler
    void on(PlanClosed event) {
        registers.endPlan(event.plan());
    }

    /** An event is often heard before the commit of its line; then the line comes in between. */
    private void unlessThere(Runnable addition) {
        try {
            alone.executeWithoutResult(begun -> addition.run());
        } catch (AlreadyRegistered there) {
            // As it should be.
        }
    }

    /** It may have ended, long before its beginning is heard here again. */
    private boolean has(PlanId plan, Set<Class<?>> events) {
        return store.readEvents(plan.value(), 0).asStream().anyMatch(it -> events.contains(it.getPayloadType()));
    }
}
