package se.samplan.platform.decide.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.refusal.Malformed;
import se.samplan.platform.refusal.Refusals;

@DisplayName("A precondition that can't be read is a fault of the sender's, whatever it holds")
class SenderArgumentResolverTest {
    private final SenderArgumentResolver resolver = new SenderArgumentResolver(new ReadableVault());

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {"\"7\", 7", "7, 7", "\"0\", 0", "\"999999999999999999\", 999999999999999999"})
    void aVersionIsRead(String sent, long version) {
        assertThat(envelope(HttpHeaders.IF_MATCH, sent).seen()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
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
        assertThatThrownBy(() -> envelope(HttpHeaders.IF_MATCH, sent))
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
        assertThatThrownBy(() -> envelope("Idempotency-Key", key)).isInstanceOf(Malformed.class);
    }

    @Test
    void withoutEitherAKeyIsMadeUp() {
        Envelope envelope = envelope("Accept", "application/json");
        assertThat(envelope.commandId()).hasSize(36);
        assertThat(envelope.seen()).isNull();
    }

    private Envelope envelope(String header, String value) {
        var exchange = MockServerWebExchange.from(
                MockServerHttpRequest.post("/api/commands/any").header(header, value));
        var token = Jwt.withTokenValue("token")
                .header("alg", "none")
                .claims(all -> all.putAll(Map.of("sub", "eva")))
                .build();
        return (Envelope) resolver.resolveArgument(parameter(), new BindingContext(), exchange)
                .contextWrite(ReactiveSecurityContextHolder.withAuthentication(new JwtAuthenticationToken(token)))
                .block();
    }

    private static MethodParameter parameter() {
        try {
            return new MethodParameter(SenderArgumentResolverTest.class.getDeclaredMethod("by", Envelope.class), 0);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unused")
    private static void by(Envelope envelope) {}
}
