package se.samplan.platform.decide.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Mono;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.Receipt;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.refusal.Refusals;

/**
 * The one door for all commands: {@code POST /api/commands/<word>}, with the command's record as the body. Which words there are, the
 * concepts say, each with its {@link CommandFamily}; where a command is decided, the handler in its aggregate says. Hidden from the
 * scan for the API's description, which is given one path per word instead.
 */
@Hidden
@RestController
class CommandEndpoint {
    private final Map<String, Class<? extends Command>> byWord = new HashMap<>();
    private final CommandDispatcher dispatcher;
    private final ObjectProvider<ServerCodecConfigurer> codecs;

    /** @param codecs asked for at the first request: a process without a port has none */
    CommandEndpoint(
            List<CommandFamily> families, CommandDispatcher dispatcher, ObjectProvider<ServerCodecConfigurer> codecs) {
        families.forEach(family -> family.byWord().forEach((word, type) -> {
            if (byWord.putIfAbsent(word, type) != null) {
                throw new IllegalStateException("two commands at the address " + word);
            }
        }));
        this.dispatcher = dispatcher;
        this.codecs = codecs;
    }

    @PostMapping("/api/commands/{word}")
    Mono<Receipt> take(@PathVariable String word, ServerWebExchange exchange, Envelope by) {
        Class<? extends Command> type = byWord.get(word);
        if (type == null) {
            return Mono.error(new NoAccess());
        }
        exchange.getAttributes().put(Refusals.DOOR, word);
        return ServerRequest.create(exchange, codecs.getObject().getReaders())
                .bodyToMono(type)
                .switchIfEmpty(Mono.error(() -> new ServerWebInputException("no body")))
                .flatMap(command -> dispatcher.take(command, by));
    }
}
