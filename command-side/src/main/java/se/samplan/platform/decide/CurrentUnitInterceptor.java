package se.samplan.platform.decide;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.actor.Role;
import se.samplan.platform.refusal.NotEntitled;

/** Whoever a command says its actor works for, the register knows better: nobody decides for a unit they have left. */
public final class CurrentUnitInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final Registers registers;

    public CurrentUnitInterceptor(Registers registers) {
        this.registers = registers;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        Actor actor = Envelope.of(unitOfWork.getMessage().getMetaData()).actor();
        if (actor.role() == Role.STAFF
                && registers
                        .unitOf(actor.person())
                        .filter(unit -> !unit.equals(actor.party()))
                        .isPresent()) {
            throw new NotEntitled();
        }
        return chain.proceed();
    }
}
