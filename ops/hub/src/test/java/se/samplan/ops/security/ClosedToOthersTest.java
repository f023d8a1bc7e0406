package se.samplan.ops.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samplan.ops.hub.SamplanHub;

/** What other sites, forged tokens and odd requests get from the public port. */
@SpringBootTest(
        classes = SamplanHub.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "samplan.search.url=http://127.0.0.1:1",
            "samplan.sign-in.issuer=" + PretendedSignIn.ISSUER,
            "samplan.vault.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
        })
@DirtiesContext
class ClosedToOthersTest {
    private static final String ELSEWHERE = "https://elsewhere.example";
    private static final PretendedSignIn SIGN_IN = start();

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void engines(DynamicPropertyRegistry properties) {
        properties.add("samplan.data", () -> data.toAbsolutePath().toString());
        properties.add("samplan.sign-in.url", SIGN_IN::url);
    }

    @AfterAll
    static void stop() {
        SIGN_IN.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/tillganglighet, text/html;charset=UTF-8",
        "/assets/0123456789ab/samplan.css, text/css",
        "/api/openapi.json, application/json",
        "/api/worklist, application/problem+json"
    })
    void whatAnAnswerIsStandsInItAndIsNotGuessed(String path, String type) {
        get(path)
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("X-Frame-Options", "DENY")
                .expectHeader()
                .contentType(type);
    }

    @Test
    void aPageIsFramedByNobodyAndTellsOthersNothingOfItsAddress() {
        get("/tillganglighet")
                .expectHeader()
                .valueEquals("Referrer-Policy", "same-origin")
                .expectHeader()
                .valueEquals("Cross-Origin-Opener-Policy", "same-origin")
                .expectHeader()
                .value(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .contains("frame-ancestors 'none'")
                                .contains("base-uri 'none'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/openapi.json", "/api/worklist", "/api/none", "/actuator/health"})
    void whatIsNoPageMayLoadNothingAndStandInNothing(String path) {
        get(path)
                .expectHeader()
                .valueEquals("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .expectHeader()
                .valueEquals("X-Frame-Options", "DENY")
                .expectHeader()
                .valueEquals("Referrer-Policy", "no-referrer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/openapi.json", "/api/worklist", "/tillganglighet", "/live/worklist"})
    void noOtherSiteMayReadAnAnswer(String path) {
        hub().get()
                .uri(path)
                .header(HttpHeaders.ORIGIN, ELSEWHERE)
                .exchange()
                .expectHeader()
                .doesNotExist(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
        hub().options()
                .uri(path)
                .header(HttpHeaders.ORIGIN, ELSEWHERE)
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "POST")
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, "authorization")
                .exchange()
                .expectHeader()
                .doesNotExist(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
    }

    @Test
    void aRequestIsNotEchoed() {
        hub().method(HttpMethod.TRACE)
                .uri("/tillganglighet")
                .header("X-Secret", "do-not-echo")
                .exchange()
                .expectStatus()
                .value(status -> assertThat(status).isNotEqualTo(200))
                .expectBody(String.class)
                .value(body -> assertThat(String.valueOf(body)).doesNotContain("do-not-echo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/", "/assets/..%2fapplication.yaml", "/webjars/", "/assets/application.yaml"})
    void noFolderIsListedAndNothingBesideItIsServed(String path) {
        hub().get()
                .uri(URI.create("http://localhost:" + port + path))
                .exchange()
                .expectStatus()
                .value(status -> assertThat(status).isBetween(400, 499));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-Host", "X-Forwarded-Server", "Forwarded"})
    void nobodyMovesTheHubToAnotherAddressByAHeader(String header) {
        String value = header.equals("Forwarded") ? "host=elsewhere.example;proto=https" : "elsewhere.example";
        hub().get()
                .uri("/oauth2/authorization/samplan")
                .header(header, value)
                .exchange()
                .expectStatus()
                .isFound()
                .expectHeader()
                .value(HttpHeaders.LOCATION, to -> assertThat(to).doesNotContain("elsewhere"));
    }

    @Test
    void aForgedTokenIsNone() throws Exception {
        JWTClaimsSet operator = PretendedSignIn.claims(
                "operator", PretendedSignIn.ISSUER, "samplan", Instant.now().plusSeconds(600));
        RSAKey own = new RSAKeyGenerator(2048).keyID("test").generate();
        var carryingItsKey = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("test")
                        .jwk(own.toPublicJWK())
                        .build(),
                operator);
        carryingItsKey.sign(new RSASSASigner(own));
        var byThePublicKey = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("test").build(), operator);
        byThePublicKey.sign(new MACSigner(SIGN_IN.publicKey().toJSONString().getBytes(StandardCharsets.UTF_8)));
        String good = SIGN_IN.token("operator");
        Map<String, String> forged = Map.of(
                "signed by nobody", new PlainJWT(operator).serialize(),
                "signed by another under the same name", PretendedSignIn.signed(operator, own),
                "signed by a key it brings itself", carryingItsKey.serialize(),
                "signed with the public key as a secret", byThePublicKey.serialize(),
                "with the signature taken away", good.substring(0, good.lastIndexOf('.') + 1),
                "good once", SIGN_IN.expiredToken("operator"));
        forged.forEach((what, token) -> assertThat(status(token)).as(what).isEqualTo(401));
        assertThat(status(good)).isEqualTo(200);
    }

    @Test
    void aBodyWithoutEndOrBottomIsRefused() {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);
        String endless = "{\"reason\":\"" + "x".repeat(2_000_000) + "\"}";
        for (String body : List.of(deep, "{\"a\":" + deep + "}", endless)) {
            hub().post()
                    .uri("/api/commands/propose-plan")
                    .headers(all -> all.setBearerAuth(SIGN_IN.token("staff")))
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(body)
                    .exchange()
                    .expectStatus()
                    .value(status -> assertThat(status).isBetween(400, 499));
        }
    }

    private int status(String token) {
        return hub().get()
                .uri("/actuator/prometheus")
                .headers(all -> all.setBearerAuth(token))
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .value();
    }

    private WebTestClient.ResponseSpec get(String path) {
        return hub().get().uri(path).exchange();
    }

    private WebTestClient hub() {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(30))
                .build();
    }

    private static PretendedSignIn start() {
        try {
            return new PretendedSignIn();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
