package se.samplan.platform.decide.web;

import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.message.Intention;
import se.samplan.platform.message.Receipt;

/** Hands an intention over to the room that decides. */
@Component
public final class Desk {
    private final CommandGateway gateway;

    Desk(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Answers when the facts are stored; a refusal comes as an error. */
    public Mono<Receipt> take(Intention intention, Envelope by) {
        return Mono.fromFuture(() -> {
            CompletableFuture<Receipt> answer = gateway.send(
                    GenericCommandMessage.asCommandMessage(intention).withMetaData(by.toMetaData()));
            return answer;
        });
    }
}
