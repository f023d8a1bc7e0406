package se.samplan.party.read.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samplan.party.PartyId;
import se.samplan.party.commands.IntroduceStaff;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.message.Ids;
import se.samplan.platform.reader.ApiReader;

/** Makes staff known to their colleagues when the sign-in shows them under a name or title that this process has not seen. */
@Component
class StaffIntroductions {
    private final CommandGateway commands;
    private final Cache<ApiReader, Boolean> made = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofHours(12))
            .build();

    StaffIntroductions(CommandGateway commands) {
        this.commands = commands;
    }

    /** Completes when the person is known, or need not be. A refusal (a party that is not registered) is left for the person's own acts to meet. */
    Mono<Void> of(ApiReader reader) {
        PartyId party = reader.actor().party();
        if (party == null || reader.name().isBlank() || made.getIfPresent(reader) != null) {
            return Mono.empty();
        }
        IntroduceStaff introduce = new IntroduceStaff(party, reader.actor().person(), reader.name(), reader.title());
        return Mono.fromFuture(() ->
                        commands.<Object>send(GenericCommandMessage.<IntroduceStaff>asCommandMessage(introduce)
                                .withMetaData(new Envelope(reader.actor(), Ids.next(), null).toMetaData())))
                .doOnSuccess(done -> made.put(reader, true))
                .onErrorComplete()
                .then();
    }
}
