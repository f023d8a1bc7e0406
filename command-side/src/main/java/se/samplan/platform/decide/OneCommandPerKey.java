package se.samplan.platform.decide;

import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.actor.Role;
import se.samplan.platform.message.Command;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.vault.KeyedMark;

/**
 * A key belongs to one command of one person: the same again is let through (and answered as before), the same key with anything else is
 * refused. Another person is told no more than that there is nothing here for them: a key may be the id of a plan they must not know of.
 */
public final class OneCommandPerKey implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final UsedKeys keys;
    private final KeyedMark mark;

    public OneCommandPerKey(UsedKeys keys, KeyedMark mark) {
        this.keys = keys;
        this.mark = mark;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        Envelope envelope = Envelope.of(message.getMetaData());
        // The hub's own keys are made of what they are about, and what it sends again may say another day.
        if (envelope.actor().role() != Role.HUB && message.getPayload() instanceof Command command) {
            require(command, envelope.actor(), envelope.commandId());
        }
        return chain.proceed();
    }

    private void require(Command command, Actor actor, String key) {
        List<String> bodies = mark.all(CommandText.of(command));
        var use = new UsedKeys.KeyUse(actor.person().value(), bodies.getFirst());
        UsedKeys.KeyUse before = keys.note(command.stream(), key, use).orElse(use);
        if (!before.person().equals(use.person())) {
            throw new NoAccess();
        }
        if (!bodies.contains(before.body())) {
            throw new KeyReused();
        }
    }
}
