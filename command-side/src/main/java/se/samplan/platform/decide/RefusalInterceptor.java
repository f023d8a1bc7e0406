package se.samplan.platform.decide;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import se.samplan.platform.actor.ActorMissing;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.DecidedByUnit;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.refusal.NotEntitled;
import se.samplan.platform.refusal.Refusal;
import se.samplan.platform.vault.KeyDestroyed;

/** Refuses a command without an actor or an address, or that nobody can mean, and lets every refusal cross the bus as code and details instead of as a class. */
public final class RefusalInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {
    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        try {
            Envelope.of(unitOfWork.getMessage().getMetaData());
            if (unitOfWork.getMessage().getPayload() instanceof Command command) {
                RequiredIds.require(command);
                PlausibleValues.require(command);
            }
            return chain.proceed();
        } catch (Refusal refusal) {
            throw crossing(refusal);
        } catch (AggregateNotFoundException | IncompatibleAggregateException unknown) {
            // Also a stream of another kind: nobody learns that something else has this id.
            boolean decided = unitOfWork.getMessage().getPayload() instanceof DecidedByUnit;
            throw crossing(decided ? new NotEntitled() : new NoAccess());
        } catch (KeyDestroyed destroyed) {
            throw crossing(new TextsAreDestroyed());
        } catch (ActorMissing missing) {
            throw new CommandExecutionException("a command without an actor is refused", missing);
        }
    }

    private static CommandExecutionException crossing(Refusal refusal) {
        return new CommandExecutionException(refusal.detail().code(), refusal, refusal.detail(), false);
    }

    /** The party's texts about the child were destroyed; nothing new can be sealed. */
    private static final class TextsAreDestroyed extends Refusal {
        private static final long serialVersionUID = 1L;

        TextsAreDestroyed() {
            super("texts-destroyed");
        }
    }
}
