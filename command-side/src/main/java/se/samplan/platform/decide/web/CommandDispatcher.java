package se.samplan.platform.decide.web;

import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.Receipt;
import se.samplan.platform.message.SealedReceipt;
import se.samplan.platform.refusal.Malformed;
import se.samplan.platform.vault.Bookmarks;

/** Hands a command over to the room that decides. Numbers of streams come in and go out as bookmarks. */
@Component
public final class CommandDispatcher {
    private final CommandGateway gateway;
    private final Bookmarks bookmarks;

    CommandDispatcher(CommandGateway gateway, Bookmarks bookmarks) {
        this.gateway = gateway;
        this.bookmarks = bookmarks;
    }

    /** Answers when the events are stored; a refusal comes as an error. */
    public Mono<SealedReceipt> take(Command command, Sender by) {
        return Mono.fromFuture(() -> {
                    CompletableFuture<Receipt> answer = gateway.send(GenericCommandMessage.asCommandMessage(command)
                            .withMetaData(envelope(command, by).toMetaData()));
                    return answer;
                })
                .map(receipt -> sealed(receipt, by));
    }

    private Envelope envelope(Command command, Sender by) {
        String seen = by.seen();
        return new Envelope(
                by.actor(),
                by.commandId(),
                seen == null
                        ? null
                        : bookmarks
                                .open(command.stream(), seen)
                                .orElseThrow(() -> new Malformed(HttpHeaders.IF_MATCH)));
    }

    private SealedReceipt sealed(Receipt receipt, Sender by) {
        return new SealedReceipt(
                receipt.stream(),
                bookmarks.of(
                        receipt.stream(),
                        receipt.version(),
                        Bookmarks.own(by.actor().person(), by.commandId())));
    }
}
