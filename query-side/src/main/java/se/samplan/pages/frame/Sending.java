package se.samplan.pages.frame;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.message.Intention;
import se.samplan.platform.message.Receipt;
import se.samplan.platform.reader.Undisturbed;

/** Sends an intention in the reader's name. Fails with {@link Refused} when a rule says no. */
@Component
public class Sending {
    private final CommandGateway gateway;

    Sending(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * @param commandId from the form, so that a second press changes nothing
     * @param seen the version of the stream that the page showed, if it showed one
     */
    public Mono<Receipt> send(Reader reader, Intention intention, String commandId, @Nullable Long seen) {
        var message = GenericCommandMessage.asCommandMessage(intention)
                .withMetaData(new Envelope(reader.actor(), commandId, seen).toMetaData());
        return Mono.fromFuture(() -> gateway.<Receipt>send(message))
                .subscribeOn(Undisturbed.threads())
                .onErrorMap(Refused::unwrap);
    }
}
