package se.samplan.platform.decide.web;

import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.Receipt;

/** Hands a command over to the room that decides. */
@Component
public final class CommandDispatcher {
    private final CommandGateway gateway;

    CommandDispatcher(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Answers when the events are stored; a refusal comes as an error. */
    public Mono<Receipt> take(Command command, Envelope by) {
        return Mono.fromFuture(() -> {
            CompletableFuture<Receipt> answer =
                    gateway.send(GenericCommandMessage.asCommandMessage(command).withMetaData(by.toMetaData()));
            return answer;
        });
    }
}
