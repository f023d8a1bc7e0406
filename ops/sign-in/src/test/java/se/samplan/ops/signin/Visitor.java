package se.samplan.ops.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody in front of the hub, with cookies of their own. What is addressed to the hub's public address reaches the sign-in as
 * through the hub's reverse proxy. Redirects are not followed.
 */
class Visitor {

    static final String CALLBACK = "http://127.0.0.1/callback";

    private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-taken-for-a-secret";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final int port;

    Visitor(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(to(address));
    }

    HttpResponse<String> get(String address, String token) throws IOException, InterruptedException {
        return send(to(address).header("Authorization", "Bearer " + token));
    }

    HttpResponse<String> post(String address, Map<String, String> form) throws IOException, InterruptedException {
        return send(to(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    HttpResponse<String> postJson(String address, String json, String token) throws IOException, InterruptedException {
        return send(to(address)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(json)));
    }

    /** Asks for a code as the client {@code samplan-api}. */
    HttpResponse<String> authorize(Map<String, String> more) throws IOException, InterruptedException {
        var parameters = new LinkedHashMap<>(Map.of(
                "response_type", "code",
                "client_id", "samplan-api",
                "scope", "openid",
                "redirect_uri", CALLBACK,
                "state", "s t å",
                "code_challenge", challenge(),
                "code_challenge_method", "S256"));
        parameters.putAll(more);
        return get("/oauth2/authorize?" + encoded(parameters));
    }

    /** Presses a person's button on the page that is shown now. */
    HttpResponse<String> choose(String person) throws IOException, InterruptedException {
        var field = CSRF.matcher(get("/login").body());
        if (!field.find()) {
            throw new IllegalStateException("no form");
        }
        return post("/login", Map.of("person", person, "_csrf", field.group(1)));
    }

    /** The whole way, to the tokens of {@code samplan-api}. */
    JsonNode tokensOf(String person) throws IOException, InterruptedException {
        authorize(Map.of());
        return tokensFor(location(get(location(choose(person)))));
    }

    /** Exchanges the code that stands in this redirect. */
    JsonNode tokensFor(String redirect) throws IOException, InterruptedException {
        return json(post(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        redirect.replaceFirst(".*[?&]code=([^&]+).*", "$1"),
                        "redirect_uri",
                        CALLBACK,
                        "client_id",
                        "samplan-api",
                        "code_verifier",
                        VERIFIER)));
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(answer.statusCode() + " " + answer.body()));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    static JsonNode claims(JsonNode token) {
        return claims(token.asString());
    }

    static JsonNode claims(String token) {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(joining("&"));
    }

    private HttpRequest.Builder to(String address) {
        var behind = "http://127.0.0.1:" + port;
        var uri = address.startsWith(RunningSignIn.HUB)
                ? behind + address.substring(RunningSignIn.HUB.length())
                : behind + "/sign-in" + address;
        return HttpRequest.newBuilder(URI.create(uri))
                .header("X-Forwarded-Host", "localhost:8080")
                .header("X-Forwarded-Proto", "http");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String challenge() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
