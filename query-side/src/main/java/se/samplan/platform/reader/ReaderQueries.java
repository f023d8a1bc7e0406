package se.samplan.platform.reader;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samplan.platform.actor.ActorFromClaims;
import se.samplan.platform.actor.SignedInPerson;
import se.samplan.platform.message.SealedReceipt;
import se.samplan.platform.refusal.Malformed;
import se.samplan.platform.refusal.NotEntitled;
import se.samplan.platform.vault.Bookmarks;
import se.samplan.platform.vault.Vault;

/** Knows who reads, and asks on their behalf off the event loop. */
@Component("readingDesk")
public class ReaderQueries {
    private final ActorFromClaims actors;
    private final QueryGateway questions;
    private final WriteAwaiting patience;

    ReaderQueries(Vault vault, QueryGateway questions, WriteAwaiting patience) {
        this.actors = new ActorFromClaims(vault);
        this.questions = questions;
        this.patience = patience;
    }

    /** The reader of a request; refused with {@code not-entitled} when the sign-in does not describe one. */
    public Mono<ApiReader> reader(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .ofType(Authentication.class)
                .mapNotNull(signedIn -> claims(signedIn.getPrincipal()))
                .map(this::reader)
                .switchIfEmpty(Mono.error(NotEntitled::new));
    }

    /** Asks the question that this reader has, and waits for its one answer. */
    public <Q, R> Mono<R> ask(ServerWebExchange exchange, Function<ApiReader, Q> question, Class<R> answer) {
        return reader(exchange).flatMap(reader -> {
            Q asked = question.apply(reader);
            return patience.until(asked, () -> off(() -> questions.query(asked, ResponseTypes.instanceOf(answer))));
        });
    }

    public <Q, R> Mono<List<R>> askAll(ServerWebExchange exchange, Function<ApiReader, Q> question, Class<R> answer) {
        return reader(exchange)
                .flatMap(reader ->
                        off(() -> questions.query(question.apply(reader), ResponseTypes.multipleInstancesOf(answer))));
    }

    /** Handlers run where they are asked from, and they wait for the engines. */
    private static <R> Mono<R> off(Supplier<CompletableFuture<R>> question) {
        return Mono.fromFuture(question).subscribeOn(BlockingScheduler.threads());
    }

    /** @throws Malformed if it is not {@code stream:version} as the hub gives it out */
    public static @Nullable SealedReceipt receipt(@Nullable String after) {
        if (after == null || after.isBlank()) {
            return null;
        }
        try {
            SealedReceipt receipt = SealedReceipt.parse(after);
            if (Bookmarks.isForm(receipt.version())) {
                return receipt;
            }
        } catch (IllegalArgumentException other) {
            // Said below.
        }
        throw new Malformed("after");
    }

    /**
     * Names, words and codes are asked for in a body: an address is written down by whatever it passes.
     *
     * @throws Malformed naming the parameter, when it stands in the address
     */
    public static void refuseWordsInAddress(ServerWebExchange exchange, String... parameters) {
        for (String each : parameters) {
            if (exchange.getRequest().getQueryParams().containsKey(each)) {
                throw new Malformed(each);
            }
        }
    }

    private ApiReader reader(Map<String, Object> claims) {
        try {
            SignedInPerson person = actors.signedIn(claims);
            return new ApiReader(person.actor(), person.name(), person.title());
        } catch (IllegalArgumentException notAnActor) {
            throw new NotEntitled();
        }
    }

    private static @Nullable Map<String, Object> claims(@Nullable Object principal) {
        if (principal instanceof ClaimAccessor token) {
            return token.getClaims();
        }
        return principal instanceof OAuth2User user ? user.getAttributes() : null;
    }
}
