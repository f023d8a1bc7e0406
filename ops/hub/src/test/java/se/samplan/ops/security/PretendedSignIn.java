package se.samplan.ops.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** Gives keys and tokens, and tells on any other path what reached it. */
final class PretendedSignIn implements AutoCloseable {

    static final String ISSUER = "http://localhost/sign-in";

    private final RSAKey key;
    private final HttpServer server;

    PretendedSignIn() throws JOSEException, IOException {
        key = new RSAKeyGenerator(2048).keyID("test").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/sign-in/oauth2/jwks", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/sign-in/echo", PretendedSignIn::echo);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/sign-in";
    }

    /** A bearer token for a person in this role. */
    String token(String role) {
        return token(role, ISSUER, "samplan");
    }

    String token(String role, String issuer, String audience) {
        return signed(claims(role, issuer, audience, Instant.now().plusSeconds(600)), key);
    }

    /** Good once. */
    String expiredToken(String role) {
        return signed(claims(role, ISSUER, "samplan", Instant.now().minusSeconds(600)), key);
    }

    /** A bearer token that says where somebody worked when it was given. */
    String staff(String person, String unit, Instant issued) {
        var claims = new JWTClaimsSet.Builder(
                        claims("staff", ISSUER, "samplan", Instant.now().plusSeconds(600)))
                .subject(person)
                .claim("samplan_party", unit)
                .issueTime(Date.from(issued))
                .build();
        return signed(claims, key);
    }

    /** What a token for this role says. */
    static JWTClaimsSet claims(String role, String issuer, String audience, Instant until) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .subject(UUID.randomUUID().toString())
                .claim("samplan_role", role)
                .claim("samplan_party", "0198a000-0000-7000-8000-000000000001")
                .expirationTime(Date.from(until))
                .build();
    }

    static String signed(JWTClaimsSet claims, RSAKey key) {
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
        try {
            jwt.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    RSAKey publicKey() {
        return key.toPublicJWK();
    }

    private static void echo(HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.add("Set-Cookie", "one=1; Path=/sign-in");
        headers.add("Set-Cookie", "two=2; Path=/sign-in");
        var sent = exchange.getRequestHeaders();
        answer(
                exchange,
                String.join(
                        " ",
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        String.valueOf(sent.getFirst("X-Forwarded-Host")),
                        String.valueOf(sent.getFirst("X-Forwarded-Proto")),
                        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
