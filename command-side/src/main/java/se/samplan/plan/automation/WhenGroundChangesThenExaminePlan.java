package se.samplan.plan.automation;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.child.events.ChildCameOfAge;
import se.samplan.child.events.CustodySet;
import se.samplan.consent.events.ConsentGiven;
import se.samplan.consent.events.ConsentPeriodBegan;
import se.samplan.consent.events.ConsentPeriodEnded;
import se.samplan.consent.events.ConsentRefused;
import se.samplan.consent.events.ConsentWithdrawn;
import se.samplan.consent.events.MaturityAssessed;
import se.samplan.plan.commands.ExamineGround;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.decide.Registers;

/** When consent or custody changes, or the child comes of age, the child's running plan examines whether every party is still covered, and rests if not. */
@Component
@ProcessingGroup("automation-plan-ground")
@DisallowReplay
class WhenGroundChangesThenExaminePlan {
    private final CommandGateway gateway;
    private final Registers registers;

    WhenGroundChangesThenExaminePlan(CommandGateway gateway, Registers registers) {
        this.gateway = gateway;
        this.registers = registers;
    }

    @EventHandler
    void on(ConsentGiven event, EventMessage<?> message) {
        examine(event.child(), message);
    }

    @EventHandler
    void on(ConsentRefused event, EventMessage<?> message) {
        examine(event.child(), message);
    }

    @EventHandler
    void on(ConsentWithdrawn event, EventMessage<?> message) {
        examine(event.child(), message);
    }

    /** A consent of fewer parties may take the place of one of more. */
    @EventHandler
    void on(ConsentPeriodBegan event, EventMessage<?> message) {
        examine(event.child(), message);
    }

    @EventHandler
    void on(ConsentPeriodEnded event, EventMessage<?> message) {
        examine(event.child(), message);
    }

    @EventHandler
    void on(MaturityAssessed event, EventMessage<?> message) {
        examine(event.child(), message);
    }

    @EventHandler
    void on(CustodySet event, EventMessage<?> message) {
        examine(event.child(), message);
    }

    @EventHandler
    void on(ChildCameOfAge event, EventMessage<?> message) {
        examine(event.child(), message);
    }

    /** The event's own id makes the command the same however often the event is heard. */
    private void examine(ChildId child, EventMessage<?> message) {
        registers
                .runningPlanOf(child)
                .ifPresent(plan ->
                        gateway.sendAndWait(org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage(
                                        new ExamineGround(plan))
                                .withMetaData(new Envelope(Actor.HUB, message.getIdentifier(), null).toMetaData())));
    }
}
