package se.samplan.consent.write.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samplan.consent.commands.AssessMaturity;
import se.samplan.consent.commands.GiveConsent;
import se.samplan.consent.commands.RefuseConsent;
import se.samplan.consent.commands.WithdrawConsent;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.decide.web.CommandDispatcher;
import se.samplan.platform.message.Receipt;

/** What systems can ask: one address per command, named by the command's word. */
@RestController
@RequestMapping("/api/commands")
@Tag(name = "consent")
class ConsentEndpoints {
    private final CommandDispatcher dispatcher;

    ConsentEndpoints(CommandDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @PostMapping("/give-consent")
    Mono<Receipt> giveConsent(@RequestBody GiveConsent it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/refuse-consent")
    Mono<Receipt> refuseConsent(@RequestBody RefuseConsent it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/withdraw-consent")
    Mono<Receipt> withdrawConsent(@RequestBody WithdrawConsent it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/assess-maturity")
    Mono<Receipt> assessMaturity(@RequestBody AssessMaturity it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }
}
