package se.samplan.ops.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@DisplayName("One person, one program, one address may ask for so much, and no more")
class LimitsTest {
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final LimitSettings settings = new LimitSettings(
            new LimitSettings.PersonLimits("2/1h", "3/1h", "9/1h"),
            new LimitSettings.ProgramLimits("3/1h", "100/1h", "100/1h"),
            new LimitSettings.AddressLimits("4/1h", "1/1h"),
            1,
            List.of("10.1.0.0/16", "192.0.2.7"));
    private final PersonLimit persons = new PersonLimit(new RateLimits(metrics), settings);
    private final AddressLimit addresses = new AddressLimit(new RateLimits(metrics), settings);

    @Test
    void aPersonIsLedAwayWhenNothingIsLeft() {
        assertThat(asked("eva", "one", HttpMethod.POST, "/api/commands/x")).isEqualTo("/api/commands/x");
        assertThat(asked("eva", "two", HttpMethod.POST, "/api/commands/x")).isEqualTo("/api/commands/x");
        assertThat(asked("eva", "two", HttpMethod.POST, "/api/commands/x")).isEqualTo(TooManyEndpoint.PROBLEM);
        assertThat(asked("eva", "two", HttpMethod.POST, "/ny-plan")).isEqualTo(TooManyEndpoint.PAGE);
        assertThat(asked("eva", "one", HttpMethod.GET, "/api/plans")).isEqualTo("/api/plans");
        assertThat(asked("tom", "two", HttpMethod.POST, "/api/commands/x")).isEqualTo("/api/commands/x");
        assertThat(metrics.counter("samplan.limits.refused", "scope", "person", "kind", "commands")
                        .count())
                .isEqualTo(2);
    }

    @Test
    void aProgramIsLimitedWhoeverItActsFor() {
        for (String person : List.of("a", "b", "c")) {
            assertThat(asked(person, "robot", HttpMethod.POST, "/api/commands/x"))
                    .isEqualTo("/api/commands/x");
        }
        assertThat(asked("d", "robot", HttpMethod.POST, "/api/commands/x")).isEqualTo(TooManyEndpoint.PROBLEM);
        assertThat(asked("d", "other", HttpMethod.POST, "/api/commands/x")).isEqualTo("/api/commands/x");
    }

    @Test
    void soManyStreamsAreOpenAtOnce() {
        var first = persons.filter(exchange("eva", "one", HttpMethod.GET, "/live/worklist"), on -> Mono.never())
                .subscribe();
        assertThat(persons.open("eva")).isEqualTo(1);
        assertThat(asked("eva", "one", HttpMethod.GET, "/live/worklist")).isEqualTo(TooManyEndpoint.PROBLEM);
        first.dispose();
        assertThat(persons.open("eva")).isZero();
        assertThat(asked("eva", "one", HttpMethod.GET, "/live/worklist")).isEqualTo("/live/worklist");
        assertThat(persons.open("eva")).isZero();
    }

    @Test
    void anAddressIsLimitedBeforeAnybodyIsKnown() {
        for (int i = 0; i < 4; i++) {
            assertThat(from("10.0.0.1", "/api/plans").getStatusCode()).isNull();
        }
        var refused = from("10.0.0.1", "/api/plans");
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(Integer.parseInt(refused.getHeaders().getFirst("Retry-After")))
                .isBetween(600, 3600);
        assertThat(from("10.0.0.2", "/api/plans").getStatusCode()).isNull();
        assertThat(from("10.0.0.1", "/oauth2/authorization/samplan").getStatusCode())
                .isNull();
        assertThat(from("10.0.0.1", "/oauth2/authorization/samplan").getStatusCode())
                .isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(from("10.0.0.1", "/assets/samplan.css").getStatusCode()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"120/1m, 120, PT1M", "5/10s, 5, PT10S", "1 / 1h, 1, PT1H"})
    void aRateIsWrittenAsCallsInATime(String written, int calls, Duration time) {
        assertThat(Rate.of(written)).isEqualTo(new Rate(calls, time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "120", "/1m", "0/1m", "1/0s", "x/1m", "1/x"})
    void anythingElseIsNoRate(String written) {
        assertThatThrownBy(() -> Rate.of(written)).isInstanceOf(IllegalArgumentException.class);
    }

    private String asked(String person, String program, HttpMethod method, String path) {
        var reached = new AtomicReference<String>();
        persons.filter(exchange(person, program, method, path), on -> {
                    reached.set(on.getRequest().getPath().value());
                    return Mono.empty();
                })
                .block();
        return reached.get();
    }

    private static ServerWebExchange exchange(String person, String program, HttpMethod method, String path) {
        Jwt token = new Jwt(
                "token",
                Instant.now(),
                Instant.now().plusSeconds(60),
                Map.of("alg", "none"),
                Map.of("sub", person, "azp", program));
        return MockServerWebExchange.from(MockServerHttpRequest.method(method, path))
                .mutate()
                .principal(Mono.just(new JwtAuthenticationToken(token)))
                .build();
    }

    private org.springframework.http.server.reactive.ServerHttpResponse from(String address, String path) {
        var exchange = MockServerWebExchange.from(
                MockServerHttpRequest.get(path).remoteAddress(new InetSocketAddress(address, 1)));
        addresses.filter(exchange, on -> Mono.empty()).block();
        return exchange.getResponse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "203.0.113.9, none, 203.0.113.9",
                "203.0.113.9, 198.51.100.1, 203.0.113.9",
                "10.1.2.3, 198.51.100.1, 198.51.100.1",
                "10.1.2.3, '9.9.9.9, 198.51.100.1', 198.51.100.1",
                "10.1.2.3, '9.9.9.9, 198.51.100.1, 192.0.2.7', 198.51.100.1",
                "10.1.2.3, 'unknown', 10.1.2.3",
                "10.1.2.3, '198.51.100.1, example.org', 10.1.2.3",
                "10.1.2.3, none, 10.1.2.3",
                "10.2.2.3, 198.51.100.1, 10.2.2.3",
            })
    void anAddressIsBelievedFromTrustedProxiesAlone(String from, String told, String caller) {
        MockServerHttpRequest.BaseBuilder<?> request =
                MockServerHttpRequest.get("/api/plans").remoteAddress(new InetSocketAddress(from, 4711));
        if (told != null) {
            request.header("X-Forwarded-For", told);
        }
        assertThat(new CallerAddress(settings.proxies()).of(request.build())).isEqualTo(caller);
    }

    @Test
    void whoComesThroughAProxyHasALimitOfTheirOwn() {
        for (int i = 0; i < 4; i++) {
            assertThat(through("198.51.100.1")).isNull();
        }
        assertThat(through("198.51.100.1")).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(through("198.51.100.2")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.org", "10.0.0.0/33", "10.0.0.0/x"})
    void aProxyIsNamedByItsAddress(String written) {
        assertThatThrownBy(() -> new CallerAddress(List.of(written))).isInstanceOf(IllegalArgumentException.class);
    }

    private Object through(String caller) {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/api/plans")
                .header("X-Forwarded-For", caller)
                .remoteAddress(new InetSocketAddress("192.0.2.7", 4711)));
        addresses.filter(exchange, passed -> Mono.empty()).block();
        return exchange.getResponse().getStatusCode();
    }
}
