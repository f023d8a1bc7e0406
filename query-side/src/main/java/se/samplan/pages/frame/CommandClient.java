package se.samplan.pages.frame;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samplan.party.PersonId;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.Receipt;
import se.samplan.platform.message.SealedReceipt;
import se.samplan.platform.reader.BlockingScheduler;
import se.samplan.platform.vault.Bookmarks;

/** Sends a command in the reader's name. Fails with {@link RemoteRefusal} when a rule says no. */
@Component
public class CommandClient {
    private final CommandGateway gateway;
    private final Bookmarks bookmarks;

    CommandClient(CommandGateway gateway, Bookmarks bookmarks) {
        this.gateway = gateway;
        this.bookmarks = bookmarks;
    }

    /**
     * @param commandId from the form, so that a second press changes nothing
     * @param seen the bookmark of the version that the page showed, if it showed one
     */
    public Mono<SealedReceipt> send(Reader reader, Command command, String commandId, @Nullable String seen) {
        PersonId person = reader.actor().person();
        // A page whose bookmark is not good any more counts as having seen nothing.
        Long version =
                seen == null ? null : bookmarks.open(command.stream(), seen).orElse(-1L);
        var message = GenericCommandMessage.asCommandMessage(command)
                .withMetaData(new Envelope(reader.actor(), commandId, version).toMetaData());
        return Mono.fromFuture(() -> gateway.<Receipt>send(message))
                .subscribeOn(BlockingScheduler.threads())
                .map(receipt -> new SealedReceipt(
                        receipt.stream(),
                        bookmarks.of(receipt.stream(), receipt.version(), Bookmarks.own(person, commandId))))
                .onErrorMap(RemoteRefusal::unwrap);
    }
}
