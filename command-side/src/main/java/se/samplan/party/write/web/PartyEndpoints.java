package se.samplan.party.write.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samplan.party.commands.RegisterParty;
import se.samplan.party.commands.StateResponsibility;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.decide.web.CommandDispatcher;
import se.samplan.platform.message.Receipt;

/** What systems can ask: one address per command, named by the command's word. */
@RestController
@RequestMapping("/api/commands")
@Tag(name = "party")
class PartyEndpoints {
    private final CommandDispatcher dispatcher;

    PartyEndpoints(CommandDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @PostMapping("/register-party")
    Mono<Receipt> registerParty(@RequestBody RegisterParty it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/state-responsibility")
    Mono<Receipt> stateResponsibility(@RequestBody StateResponsibility it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }
}
