package se.samplan.pages.frame;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.Receipt;
import se.samplan.platform.reader.BlockingScheduler;

/** Sends a command in the reader's name. Fails with {@link RemoteRefusal} when a rule says no. */
@Component
public class CommandClient {
    private final CommandGateway gateway;

    CommandClient(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * @param commandId from the form, so that a second press changes nothing
     * @param seen the version of the stream that the page showed, if it showed one
     */
    public Mono<Receipt> send(Reader reader, Command command, String commandId, @Nullable Long seen) {
        var message = GenericCommandMessage.asCommandMessage(command)
                .withMetaData(new Envelope(reader.actor(), commandId, seen).toMetaData());
        return Mono.fromFuture(() -> gateway.<Receipt>send(message))
                .subscribeOn(BlockingScheduler.threads())
                .onErrorMap(RemoteRefusal::unwrap);
    }
}
