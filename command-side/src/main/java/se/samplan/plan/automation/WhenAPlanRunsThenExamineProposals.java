package se.samplan.plan.automation;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.child.events.ChildCameOfAge;
import se.samplan.child.events.CustodySet;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.plan.PlanId;
import se.samplan.plan.commands.ExamineProposal;
import se.samplan.plan.events.PlanOpened;
import se.samplan.plan.events.PlanProposed;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.actor.MetaDataKeys;
import se.samplan.platform.decide.Registers;

/**
 * While a plan of a child runs, every other proposal for the child is examined: when the plan opens, when the proposal is made, and
 * whenever consent may have come to cover its proposer.
 */
@Component
@ProcessingGroup("automation-plan-proposals")
@DisallowReplay
class WhenAPlanRunsThenExamineProposals {
    private final CommandGateway gateway;
    private final Registers registers;

    WhenAPlanRunsThenExamineProposals(CommandGateway gateway, Registers registers) {
        this.gateway = gateway;
        this.registers = registers;
    }

    @EventHandler
    void on(PlanOpened event, EventMessage<?> message) {
        if (message.getMetaData().get(MetaDataKeys.CHILD) instanceof String child) {
            examineAll(new ChildId(child), event.plan(), message);
        }
    }

    @EventHandler
    void on(PlanProposed event, EventMessage<?> message) {
        registers.runningPlanOf(event.child()).ifPresent(running -> examine(event.plan(), running, message));
    }

    @EventHandler
    void on(ConsentEvent event, EventMessage<?> message) {
        groundChanged(event.child(), message);
    }

    @EventHandler
    void on(CustodySet event, EventMessage<?> message) {
        groundChanged(event.child(), message);
    }

    @EventHandler
    void on(ChildCameOfAge event, EventMessage<?> message) {
        groundChanged(event.child(), message);
    }

    private void groundChanged(ChildId child, EventMessage<?> message) {
        registers.runningPlanOf(child).ifPresent(running -> examineAll(child, running, message));
    }

    private void examineAll(ChildId child, PlanId running, EventMessage<?> message) {
        registers.proposalsOf(child).stream()
                .filter(proposal -> !proposal.equals(running))
                .forEach(proposal -> examine(proposal, running, message));
    }

    /** The event's own id makes the command the same however often the event is heard. */
    private void examine(PlanId proposal, PlanId running, EventMessage<?> message) {
        gateway.sendAndWait(GenericCommandMessage.asCommandMessage(new ExamineProposal(proposal, running))
                .withMetaData(new Envelope(Actor.HUB, message.getIdentifier(), null).toMetaData()));
    }
}
