package se.samplan.ops.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * A provider shaped like none of ours: discovery, subjects that are no UUIDs, rights in nested lists, the unit by its code and told at
 * userinfo alone, signatures of another kind. It insists on the client's secret and on the proof key (RFC 7636).
 */
final class OtherProvider implements AutoCloseable {

    static final String CLIENT = "sip-portal";
    static final String SECRET = "hemligt";

    private final ECKey key;
    private final HttpServer server;
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();

    /** Who answers at the sign-in now, as the provider's own words. */
    volatile Map<String, Object> person = Map.of();

    volatile boolean hasLogout = true;

    /** What id tokens say of the session there. */
    volatile @Nullable String session;

    /** How strongly, and when, whoever comes has proved who they are. */
    volatile Map<String, Object> strength = strong(Instant.now());

    /** What id tokens say instead of what they should. */
    volatile Map<String, Object> lies = Map.of();

    /** Whom id tokens are for. */
    volatile String meantFor = CLIENT;

    /** What the last visitor was sent with. */
    volatile Map<String, String> lastAsked = Map.of();

    OtherProvider() throws JOSEException, IOException {
        key = new ECKeyGenerator(Curve.P_256).keyID("other").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/region/.well-known/openid-configuration", this::configuration);
        server.createContext("/realms/region/authorize", this::authorize);
        server.createContext("/realms/region/token", this::token);
        server.createContext("/realms/region/userinfo", exchange -> json(exchange, 200, person));
        server.createContext(
                "/realms/region/certs", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/region";
    }

    static Map<String, Object> strong(Instant when) {
        return Map.of("acr", "loa3", "auth_time", when.getEpochSecond());
    }

    private void configuration(HttpExchange exchange) throws IOException {
        Map<String, Object> said = new HashMap<>(Map.of(
                "issuer", issuer(),
                "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token",
                "userinfo_endpoint", issuer() + "/userinfo",
                "jwks_uri", issuer() + "/certs",
                "response_types_supported", List.of("code"),
                "subject_types_supported", List.of("pairwise"),
                "id_token_signing_alg_values_supported", List.of("ES256"),
                "token_endpoint_auth_methods_supported", List.of("client_secret_basic")));
        if (hasLogout) {
            said.put("end_session_endpoint", issuer() + "/logout");
        }
        json(exchange, 200, said);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> query = UriComponentsBuilder.fromUri(exchange.getRequestURI())
                .build()
                .getQueryParams()
                .toSingleValueMap();
        if (!"S256".equals(query.get("code_challenge_method")) || !CLIENT.equals(query.get("client_id"))) {
            answer(exchange, 400, "refused");
            return;
        }
        String code = UUID.randomUUID().toString();
        asked.put(code, query);
        lastAsked = query;
        exchange.getResponseHeaders()
                .set("Location", decode(query, "redirect_uri") + "?code=" + code + "&state=" + query.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = UriComponentsBuilder.fromUriString("?" + body)
                .build()
                .getQueryParams()
                .toSingleValueMap();
        Map<String, String> query = asked.remove(form.get("code"));
        String basic = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (query == null
                || !("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !challenge(String.valueOf(form.get("code_verifier"))).equals(query.get("code_challenge"))) {
            json(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        Map<String, Object> said = new HashMap<>(strength);
        said.put("sub", person.get("sub"));
        said.put("nonce", query.get("nonce"));
        said.putAll(lies);
        if (session != null) {
            said.put("sid", session);
        }
        json(
                exchange,
                200,
                Map.of(
                        "token_type",
                        "Bearer",
                        "expires_in",
                        300,
                        "scope",
                        "openid profile",
                        "access_token",
                        "opaque-" + UUID.randomUUID(),
                        "id_token",
                        sign("JWT", said, issuer(), meantFor)));
    }

    /** An access token as a program would bring it. */
    String accessToken(Map<String, Object> claims) {
        Map<String, Object> said = new HashMap<>(strong(Instant.now()));
        said.putAll(claims);
        return sign("at+jwt", said, issuer(), "sip-api");
    }

    String sign(String type, Map<String, Object> claims, String issuer, String audience) {
        var all = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
        claims.forEach(all::claim);
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .keyID("other")
                        .type(new JOSEObjectType(type))
                        .build(),
                all.build());
        try {
            jwt.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    Map<String, Object> logoutClaims(Map<String, Object> whose) {
        Map<String, Object> said = new HashMap<>(whose);
        said.put("jti", UUID.randomUUID().toString());
        said.put("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        return said;
    }

    String logoutToken(Map<String, Object> whose) {
        return sign("logout+jwt", logoutClaims(whose), issuer(), CLIENT);
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String decode(Map<String, String> query, String name) {
        return java.net.URLDecoder.decode(String.valueOf(query.get(name)), StandardCharsets.UTF_8);
    }

    private static void json(HttpExchange exchange, int status, Object body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        answer(exchange, status, JsonMapper.builder().build().writeValueAsString(body));
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        if (!exchange.getResponseHeaders().containsKey("Content-Type")) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
        }
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
