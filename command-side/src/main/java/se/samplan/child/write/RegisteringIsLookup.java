package se.samplan.child.write;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import se.samplan.child.commands.RegisterChild;
import se.samplan.platform.actor.Envelope;

/** Before a child is registered: the answer would tell whether it is there already. */
final class RegisteringIsLookup implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final LookupRules rules;

    RegisteringIsLookup(LookupRules rules) {
        this.rules = rules;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        if (unitOfWork.getMessage().getPayload() instanceof RegisterChild it) {
            rules.registering(Envelope.of(unitOfWork.getMessage().getMetaData()).actor(), it.identity());
        }
        return chain.proceed();
    }
}
