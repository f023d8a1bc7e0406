package se.samplan.platform.decide.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.reactive.BindingContext;
import se.samplan.cases.ReadableVault;
import se.samplan.platform.refusal.Malformed;
import se.samplan.platform.refusal.Refusals;
import se.samplan.platform.vault.Bookmarks;

@DisplayName("A precondition that can't be read is a fault of the sender's, whatever it holds")
class SenderArgumentResolverTest {
    private final SenderArgumentResolver resolver = new SenderArgumentResolver(new ReadableVault());

    @Test
    void aBookmarkIsReadInQuotesOrNot() {
        String bookmark = new Bookmarks(List.of(new byte[32])).of("a plan", 7);
        assertThat(sender(HttpHeaders.IF_MATCH, "\"" + bookmark + "\"").seen()).isEqualTo(bookmark);
        assertThat(sender(HttpHeaders.IF_MATCH, bookmark).seen()).isEqualTo(bookmark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "7",
                "\"7\"",
                "\"",
                "seven",
                "\"-1\"",
                "W/\"7\"",
                "\"7\", \"8\"",
                "99999999999999999999",
                "7;8",
                "\"\"",
                "{}"
            })
    void anyOtherVersionIsMalformed(String sent) {
        assertThatThrownBy(() -> sender(HttpHeaders.IF_MATCH, sent))
                .isInstanceOfSatisfying(
                        Malformed.class,
                        refused -> assertThat(Refusals.status(refused.detail().code()))
                                .isEqualTo(400));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "01234567890123456789012345678901234567890123456789012345678901234567890123456789"
                        + "012345678901234567890"
            })
    void aKeyThatIsNoneIsMalformed(String key) {
        assertThatThrownBy(() -> sender("Idempotency-Key", key)).isInstanceOf(Malformed.class);
    }

    @Test
    void withoutEitherAKeyIsMadeUp() {
        Sender sender = sender("Accept", "application/json");
        assertThat(sender.commandId()).hasSize(36);
        assertThat(sender.seen()).isNull();
    }

    private Sender sender(String header, String value) {
        var exchange = MockServerWebExchange.from(
                MockServerHttpRequest.post("/api/commands/any").header(header, value));
        var token = Jwt.withTokenValue("token")
                .header("alg", "none")
                .claims(all -> all.putAll(Map.of("sub", "eva")))
                .build();
        return (Sender) resolver.resolveArgument(parameter(), new BindingContext(), exchange)
                .contextWrite(ReactiveSecurityContextHolder.withAuthentication(new JwtAuthenticationToken(token)))
                .block();
    }

    private static MethodParameter parameter() {
        try {
            return new MethodParameter(SenderArgumentResolverTest.class.getDeclaredMethod("by", Sender.class), 0);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unused")
    private static void by(Sender sender) {}
}
