package se.samplan.child.write.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samplan.child.commands.DestroyTexts;
import se.samplan.child.commands.LiftProtection;
import se.samplan.child.commands.ProtectIdentity;
import se.samplan.child.commands.RegisterChild;
import se.samplan.child.commands.SetCustody;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.decide.web.CommandDispatcher;
import se.samplan.platform.message.Receipt;

/** What systems can ask: one address per command, named by the command's word. */
@RestController
@RequestMapping("/api/commands")
@Tag(name = "child")
class ChildEndpoints {
    private final CommandDispatcher dispatcher;

    ChildEndpoints(CommandDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @PostMapping("/register-child")
    Mono<Receipt> registerChild(@RequestBody RegisterChild it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/set-custody")
    Mono<Receipt> setCustody(@RequestBody SetCustody it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/protect-identity")
    Mono<Receipt> protectIdentity(@RequestBody ProtectIdentity it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/lift-protection")
    Mono<Receipt> liftProtection(@RequestBody LiftProtection it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }

    @PostMapping("/destroy-texts")
    Mono<Receipt> destroyTexts(@RequestBody DestroyTexts it, @Parameter(hidden = true) Envelope by) {
        return dispatcher.take(it, by);
    }
}
