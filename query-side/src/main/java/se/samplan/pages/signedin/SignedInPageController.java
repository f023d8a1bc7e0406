package se.samplan.pages.signedin;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.pages.frame.Pages;
import se.samplan.pages.frame.SubmittedForm;

/** Shows a person where they are signed in, and ends it there. */
@Controller
class SignedInPageController {
    private static final String PATH = "/inloggningar";

    private final OwnSessions sessions;

    SignedInPageController(OwnSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping(PATH)
    Mono<Rendering> show(ServerWebExchange exchange) {
        return sessions.of(exchange).map(all -> Pages.of("signedin/signedin", new SignedInPage(all)));
    }

    @PostMapping(PATH)
    Mono<Rendering> end(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(SubmittedForm::new)
                .flatMap(form -> {
                    String one = form.raw("session");
                    return one == null ? sessions.endOthers(exchange) : sessions.end(exchange, one);
                })
                .thenReturn(
                        Rendering.redirectTo(PATH).status(HttpStatus.SEE_OTHER).build());
    }
}
