package se.samplan.platform.decide;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import se.samplan.platform.message.Intention;

/** An intention is decided by the stream it names. Keeps Axon's annotations out of the shared kernel. */
public final class StreamTarget implements CommandTargetResolver {
    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        if (command.getPayload() instanceof Intention intention) {
            return new VersionedAggregateIdentifier((Object) intention.stream(), null);
        }
        throw new IllegalArgumentException("not an intention: " + command.getCommandName());
    }
}
