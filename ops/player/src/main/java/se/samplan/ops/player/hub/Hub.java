package se.samplan.ops.player.hub;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.samplan.platform.time.SwedishTime;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A running hub, met only through what it shows the outside world. People are named by the id under which they were made known to the
 * sign-in.
 */
public final class Hub {
    private static final int NOT_SIGNED_IN = 401;

    private final URI address;
    private final Wire wire;
    private final HubSignIn signIn;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private @Nullable Token operator;

    /**
     * @param address where the hub is reached, without a slash at the end
     * @param operatorSecret the secret of the client {@code samplan-operator}
     * @param patience how long to wait for a hub that does not answer
     */
    public Hub(URI address, String operatorSecret, Duration patience) {
        this.address = address;
        this.wire = new Wire(patience);
        this.signIn = new HubSignIn(address, operatorSecret, wire, json);
    }

    /** Forgets every token, as after a restart with new keys. */
    private void forget() {
        tokens.clear();
        operator = null;
    }

    /** Makes people known to the sign-in. */
    public Answer introduce(Object people) {
        return asOperator("POST", "/sign-in/people", people, Map.of());
    }

    public Answer moveClock(LocalDateTime to) {
        String now = to.atZone(SwedishTime.ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        return asOperator("PUT", "/api/evaluation/clock", Map.of("now", now), Map.of());
    }

    public Answer releaseClock() {
        return asOperator("DELETE", "/api/evaluation/clock", null, Map.of());
    }

    public Answer commandAsOperator(String word, Object body, String key) {
        return asOperator("POST", "/api/commands/" + word, body, Map.of("Idempotency-Key", key));
    }

    /** @param seen the bookmark of the version of the plan that the person had seen, or nothing */
    public Answer command(String person, String word, Object body, String key, @Nullable String seen) {
        Map<String, String> headers = seen == null
                ? Map.of("Idempotency-Key", key)
                : Map.of("Idempotency-Key", key, "If-Match", "\"" + seen + "\"");
        return as(person, "POST", "/api/commands/" + word, body, headers);
    }

    public Answer get(String person, String path) {
        return as(person, "GET", path, null, Map.of());
    }

    public Answer getAsOperator(String path) {
        return asOperator("GET", path, null, Map.of());
    }

    public Answer postAsOperator(String path) {
        return asOperator("POST", path, null, Map.of());
    }

    public Answer postAsOperator(String path, Object body) {
        return asOperator("POST", path, body, Map.of());
    }

    public Answer post(String person, String path, Object body) {
        return as(person, "POST", path, body, Map.of());
    }

    /** Whatever else a person may try. */
    public Answer send(String person, String method, String path, @Nullable Object body) {
        return as(person, method, path, body, Map.of());
    }

    /** Without saying who asks. */
    public Answer getOpenly(String path) {
        return answer(
                wire.send(HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "application/json")));
    }

    private Answer as(String person, String method, String path, @Nullable Object body, Map<String, String> headers) {
        Answer answer = send(token(person), method, path, body, headers);
        if (answer.status() != NOT_SIGNED_IN) {
            return answer;
        }
        tokens.remove(person);
        return send(token(person), method, path, body, headers);
    }

    private Token token(String person) {
        Token token = tokens.get(person);
        if (token == null || !token.good()) {
            token = patiently(() -> signIn.person(person));
            tokens.put(person, token);
        }
        return token;
    }

    private synchronized Answer asOperator(
            String method, String path, @Nullable Object body, Map<String, String> headers) {
        Answer answer = send(operatorToken(), method, path, body, headers);
        if (answer.status() != NOT_SIGNED_IN) {
            return answer;
        }
        forget();
        return send(operatorToken(), method, path, body, headers);
    }

    private Token operatorToken() {
        Token token = operator;
        if (token == null || !token.good()) {
            token = patiently(signIn::operator);
            operator = token;
        }
        return token;
    }

    /** A sign-in that was broken off in the middle starts again from its beginning. */
    private static Token patiently(java.util.function.Supplier<Token> flow) {
        for (int attempt = 0; ; attempt++) {
            try {
                return flow.get();
            } catch (SignInFailed failed) {
                if (attempt == 2) {
                    throw failed;
                }
            }
        }
    }

    private Answer send(Token token, String method, String path, @Nullable Object body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token.value())
                .header("Accept", "application/json, application/problem+json, */*;q=0.1");
        headers.forEach(request::header);
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(json.writeValueAsString(body)));
        }
        return answer(wire.send(request));
    }

    private Answer answer(HttpResponse<String> response) {
        String type = response.headers().firstValue("content-type").orElse("");
        boolean hasJson = type.contains("json") && !response.body().isBlank();
        JsonNode body =
                hasJson ? json.readTree(response.body()) : json.getNodeFactory().stringNode(response.body());
        return new Answer(response.statusCode(), type, body);
    }
}
