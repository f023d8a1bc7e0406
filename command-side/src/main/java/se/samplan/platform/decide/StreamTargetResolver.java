package se.samplan.platform.decide;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import se.samplan.platform.message.Command;

/** A command is decided by the stream it names. Keeps Axon's annotations out of the shared kernel. */
public final class StreamTargetResolver implements CommandTargetResolver {
    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        if (message.getPayload() instanceof Command command) {
            return new VersionedAggregateIdentifier((Object) command.stream(), null);
        }
        throw new IllegalArgumentException("not a command: " + message.getCommandName());
    }
}
