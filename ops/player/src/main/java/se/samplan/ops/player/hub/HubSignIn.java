package se.samplan.ops.player.hub;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signs in at the hub's sign-in as any program would: people by authorization code with PKCE, each with cookies of their own, and the
 * operator by client credentials.
 */
final class HubSignIn {
    private static final String CLIENT = "samplan-api";
    private static final String OPERATOR = "samplan-operator";
    private static final String REDIRECT = "http://127.0.0.1/callback";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final int MOST_REDIRECTS = 6;

    private final URI issuer;
    private final String operatorSecret;
    private final Wire wire;
    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();

    HubSignIn(URI hub, String operatorSecret, Wire wire, JsonMapper json) {
        this.issuer = URI.create(hub + "/sign-in");
        this.operatorSecret = operatorSecret;
        this.wire = wire;
        this.json = json;
    }

    Token operator() {
        String credentials =
                Base64.getEncoder().encodeToString((OPERATOR + ":" + operatorSecret).getBytes(StandardCharsets.UTF_8));
        return token(
                new FormFields().with("grant_type", "client_credentials").with("scope", "operator"),
                HttpRequest.newBuilder().header("Authorization", "Basic " + credentials));
    }

    /** The whole flow for one person, by the id under which the person was made known. */
    Token person(String person) {
        CookieJar jar = new CookieJar();
        String verifier = randomText();
        URI authorize = URI.create(issuer + "/oauth2/authorize?"
                + new FormFields()
                        .with("response_type", "code")
                        .with("client_id", CLIENT)
                        .with("scope", "openid")
                        .with("redirect_uri", REDIRECT)
                        .with("code_challenge", challenge(verifier))
                        .with("code_challenge_method", "S256")
                        .with("state", randomText())
                        .with("login_hint", person));
        URI login = target(authorize, get(authorize, jar));
        String page = get(login, jar).body();
        URI next = target(login, choose(login, person, csrf(page), jar));
        for (int i = 0; i < MOST_REDIRECTS && !next.toString().startsWith(REDIRECT); i++) {
            next = target(next, get(next, jar));
        }
        Matcher code = CODE.matcher(next.toString());
        if (!code.find()) {
            throw new SignInFailed("the sign-in gave no code for " + person);
        }
        return token(
                new FormFields()
                        .with("grant_type", "authorization_code")
                        .with("code", code.group(1))
                        .with("redirect_uri", REDIRECT)
                        .with("client_id", CLIENT)
                        .with("code_verifier", verifier),
                HttpRequest.newBuilder());
    }

    private HttpResponse<String> get(URI address, CookieJar jar) {
        var response = wire.send(jar.on(HttpRequest.newBuilder(address).GET()));
        jar.keep(response);
        return response;
    }

    private HttpResponse<String> choose(URI login, String person, String csrf, CookieJar jar) {
        URI form = URI.create(login.toString().split("\\?", 2)[0]);
        var response = wire.send(jar.on(form(HttpRequest.newBuilder(form))
                .POST(BodyPublishers.ofString(new FormFields()
                        .with("person", person)
                        .with("_csrf", csrf)
                        .toString()))));
        jar.keep(response);
        return response;
    }

    private static URI target(URI from, HttpResponse<String> response) {
        return response.headers()
                .firstValue("location")
                .filter(location -> response.statusCode() / 100 == 3)
                .map(from::resolve)
                .orElseThrow(() -> new SignInFailed("%s answered %d where a redirect was expected"
                        .formatted(from.getPath(), response.statusCode())));
    }

    private static String csrf(String page) {
        Matcher field = CSRF.matcher(page);
        if (!field.find()) {
            throw new SignInFailed("the sign-in page has no form");
        }
        return field.group(1);
    }

    private Token token(FormFields form, HttpRequest.Builder request) {
        var response = wire.send(
                form(request.uri(URI.create(issuer + "/oauth2/token"))).POST(BodyPublishers.ofString(form.toString())));
        if (response.statusCode() != 200) {
            throw new SignInFailed("no token: %d %s".formatted(response.statusCode(), response.body()));
        }
        var body = json.readTree(response.body());
        return Token.of(
                body.path("access_token").asString(), body.path("expires_in").asLong(300));
    }

    private static HttpRequest.Builder form(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/x-www-form-urlencoded");
    }

    private String randomText() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
