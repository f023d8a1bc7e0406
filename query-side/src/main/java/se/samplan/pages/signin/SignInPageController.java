package se.samplan.pages.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.pages.frame.Pages;
import se.samplan.pages.frame.SwedishText;

/** Pages for everyone: why a sign-in did not work, that one is signed out, and on the way there. */
@Controller
class SignInPageController {
    private final SwedishText say;
    private final ProviderSignOut provider;

    SignInPageController(SwedishText say, ProviderSignOut provider) {
        this.say = say;
        this.provider = provider;
    }

    /** @param matter a word that the messages know; anything else is said in general terms */
    @GetMapping("/inloggning")
    Rendering trouble(@RequestParam(name = "fel", required = false) @Nullable String matter) {
        String key = matter == null ? "signin.begin" : "signin.trouble." + matter;
        String known = say.has(key) ? key : "signin.trouble.failed";
        return page(new SignInPage(
                say.text(matter == null ? "signin.begin.title" : "signin.trouble.title"),
                say.text(known),
                say.text(matter == null ? "signin.begin.button" : "signin.again")));
    }

    @GetMapping("/utloggad")
    Rendering out() {
        return page(
                new SignInPage(say.text("signin.out.title"), say.text("signin.out"), say.text("signin.begin.button")));
    }

    /** Hands over to the provider in a form, which scripts send by themselves. */
    @GetMapping(ProviderSignOut.ONWARDS)
    Mono<Rendering> onwards(ServerWebExchange exchange) {
        return provider.of(exchange)
                .map(form -> Pages.of("signin/onwards", form))
                .defaultIfEmpty(Rendering.redirectTo("/utloggad").build());
    }

    private static Rendering page(SignInPage page) {
        return Pages.of("signin/signin", page);
    }
}
