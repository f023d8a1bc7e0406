package se.samplan.pages.signin;

import java.util.Map;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The way on to the provider, for whoever has signed out here. */
public interface ProviderSignOut {
    /** Where the page stands that leads there. */
    String ONWARDS = "/logout/vidare";

    /** Once; empty when there is nothing to hand over. */
    Mono<SignOutForm> of(ServerWebExchange exchange);

    /**
     * A form that a browser sends to the provider.
     *
     * @param action the provider's address
     */
    record SignOutForm(String action, Map<String, String> fields) {}
}
