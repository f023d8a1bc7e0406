package se.samplan.ops.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samplan.ops.engine.tally.OpenTally;
import se.samplan.ops.engine.tally.RemindAt;
import se.samplan.ops.engine.tally.Reminded;
import se.samplan.ops.engine.tally.TallyOnTheBus;
import se.samplan.ops.hub.SamplanHub;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Envelope;

@SpringBootTest(
        classes = SamplanHub.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "samplan.search.url=http://127.0.0.1:1",
            "samplan.sign-in.issuer=" + PretendedSignIn.ISSUER,
            "samplan.evaluation.clock=controlled",
            "samplan.vault.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
        })
@Import(TallyOnTheBus.class)
@DirtiesContext
class PublicPortTest {

    private static final String CLOCK = "/api/evaluation/clock";
    private static final PretendedSignIn SIGN_IN = start();

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    @Autowired
    CommandGateway gateway;

    @Autowired
    EventStore store;

    @Autowired
    ApplicationContext hub;

    @DynamicPropertySource
    static void engines(DynamicPropertyRegistry properties) {
        properties.add("samplan.data", () -> data.toAbsolutePath().toString());
        properties.add("samplan.sign-in.url", SIGN_IN::url);
    }

    @AfterAll
    static void stop() {
        SIGN_IN.close();
    }

    @Test
    void refusesProgramsWithoutATokenWithAProblem() {
        hub().get()
                .uri("/api/worklist")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-signed-in");
    }

    @Test
    void pagesAreCompressedAndNotKeptAndWhatTheyFetchIsKeptForEver() throws Exception {
        var page = fetched("/tillganglighet");
        assertThat(page.headers().firstValue(HttpHeaders.CONTENT_ENCODING)).contains("gzip");
        assertThat(page.headers().firstValue(HttpHeaders.CACHE_CONTROL).orElse(""))
                .contains("no-store");

        String html = new String(new GZIPInputStream(new ByteArrayInputStream(page.body())).readAllBytes(), UTF_8);
        var style = fetched(html.replaceFirst("(?s).*href=\"(/assets/[^\"]+/samplan.css)\".*", "$1"));
        assertThat(style.headers().firstValue(HttpHeaders.CONTENT_ENCODING)).contains("gzip");
        assertThat(style.headers().firstValue(HttpHeaders.CACHE_CONTROL))
                .contains("max-age=31536000, public, immutable");
    }

    /** As it comes over the wire: the test client unpacks by itself, and hides that it did. */
    private HttpResponse<byte[]> fetched(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header(HttpHeaders.ACCEPT_ENCODING, "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @Test
    void refusesTokensOfAnotherIssuerOrForAnother() {
        for (String token : List.of(
                SIGN_IN.token("operator", "http://elsewhere/sign-in", "samplan"),
                SIGN_IN.token("operator", PretendedSignIn.ISSUER, "another"))) {
            hub().get()
                    .uri(CLOCK)
                    .headers(all -> all.setBearerAuth(token))
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
        }
    }

    @Test
    void letsTheOperatorAloneMoveTheClock() {
        hub().get()
                .uri(CLOCK)
                .headers(as("staff"))
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-entitled");
        moveTo("2026-08-17T08:00:00+02:00");
        hub().delete()
                .uri(CLOCK)
                .headers(as("operator"))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void refusesAnOlderTokenOfAUnitThatThePersonHasLeft() {
        String person = UUID.randomUUID().toString();
        Instant now = Instant.now();
        String old = SIGN_IN.staff(person, "0198a000-0000-7000-8000-000000000001", now.minusSeconds(60));
        String current = SIGN_IN.staff(person, "0198a000-0000-7000-8000-000000000002", now);
        sent(old).expectStatus().isNotFound();
        sent(current).expectStatus().isNotFound();

        sent(old).expectStatus().isForbidden().expectBody().jsonPath("$.code").isEqualTo("sign-in-moved");
        hub().get()
                .uri("/live/plans")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .headers(all -> all.setBearerAuth(old))
                .exchange()
                .expectStatus()
                .isUnauthorized();
        sent(current).expectStatus().isNotFound();
    }

    /** Something that nobody finds, if one is let in to look for it. */
    private WebTestClient.ResponseSpec sent(String token) {
        return hub().post()
                .uri("/api/commands/nothing-that-is-known")
                .headers(all -> all.setBearerAuth(token))
                .exchange();
    }

    @Test
    void firesDeadlinesWhenTheClockIsMovedPastThem() {
        String tally = UUID.randomUUID().toString();
        sendAndWait(new OpenTally(tally));
        var due = OffsetDateTime.now(java.time.ZoneOffset.UTC).plusDays(3);
        sendAndWait(new RemindAt(tally, due.toInstant(), false));
        moveTo(due.plusMinutes(1).toString());
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(store.readEvents(tally)
                                .asStream()
                                .anyMatch(event -> event.getPayload() instanceof Reminded
                                        && event.getTimestamp().isAfter(due.toInstant())))
                        .isTrue());
        hub().delete()
                .uri(CLOCK)
                .headers(as("operator"))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void sendsPagesToTheSignIn() {
        page("/").expectStatus().isFound().expectHeader().location("/oauth2/authorization/samplan");
        hub().get()
                .uri("/oauth2/authorization/samplan")
                .exchange()
                .expectHeader()
                .value(
                        HttpHeaders.LOCATION,
                        to -> assertThat(to).startsWith(PretendedSignIn.ISSUER + "/oauth2/authorize?"));
    }

    @Test
    void keepsForeignAndInlineContentOutOfPages() {
        page("/")
                .expectHeader()
                .value(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .startsWith("default-src 'none'; script-src 'self';")
                                .contains("form-action 'self' http://localhost")
                                .doesNotContain("unsafe"));
    }

    @Test
    void tellsHtmxToLoadThePageAnewWhenTheSessionIsGone() {
        hub().get()
                .uri("/")
                .header("HX-Request", "true")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals("HX-Refresh", "true");
        hub().post()
                .uri("/")
                .header("HX-Request", "true")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectHeader()
                .valueEquals("HX-Refresh", "true");
    }

    @Test
    void leadsAStaleFormBackToTheStart() {
        hub().post()
                .uri("/")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/");
    }

    @Test
    void answersEventStreamsPlainly() {
        hub().get()
                .uri("/live/plans")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void passesTheSignInThroughBothWays() {
        hub().post()
                .uri(URI.create("http://localhost:" + port + "/sign-in/echo?a=%C3%A5"))
                .bodyValue("hej")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Set-Cookie", "one=1; Path=/sign-in", "two=2; Path=/sign-in")
                .expectBody(String.class)
                .isEqualTo("POST /sign-in/echo?a=%C3%A5 localhost:" + port + " http hej");
    }

    @Test
    void showsHealthToEveryoneAndItsDetailsToTheOperator() {
        hub().get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
        hub().get()
                .uri("/actuator/health")
                .exchange()
                .expectBody()
                .jsonPath("$.components")
                .doesNotExist();
        hub().get()
                .uri("/actuator/health")
                .headers(as("operator"))
                .exchange()
                .expectBody()
                .jsonPath("$.components.views.details.state")
                .isEqualTo("waiting")
                .jsonPath("$.components.views.details.trouble")
                .isEqualTo("no answer from the search engine");
        hub().get().uri("/actuator/prometheus").exchange().expectStatus().isUnauthorized();
        hub().get()
                .uri("/actuator/prometheus")
                .headers(as("operator"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(text -> assertThat(text).contains("samplan_views_behind"));
    }

    @Test
    void everyDoorStandsInTheTableOfRights() throws Exception {
        assertThat(DoorsOfTheHub.inTheTable())
                .as("ops/security/rights.md: who may, for each address")
                .containsExactlyInAnyOrderElementsOf(DoorsOfTheHub.declared(hub));
    }

    /** Names, codes, identity numbers and words that somebody searches for never do. Judge a new one before it is let in. */
    @Test
    void whatStandsInAddressesHasBeenJudged() {
        assertThat(AddressParameters.JUDGED).containsAll(AddressParameters.declared(hub));
        assertThat(AddressParameters.JUDGED).containsAll(AddressParameters.inFormsThatGet());
        assertThat(AddressParameters.declared(hub))
                .contains("plan", "sok", "after")
                .doesNotContain("text", "code");
        assertThat(AddressParameters.inFormsThatGet()).contains("dag");
        assertThat(AddressParameters.readByHand())
                .as(
                        "who reads an address without declaring what: PageVisit after, klart, vid; TraceQuery dag, kand, jamfor")
                .containsExactlyInAnyOrder(
                        "PageVisit.java",
                        "TracePageController.java",
                        "ReaderQueries.java",
                        "AuthorizationRequestCookies.java");
    }

    /** Numbers of events would tell how much has happened that the reader may not know of. */
    @Test
    void answersTellNoNumberThatHasNotBeenJudged() {
        var schemas = Objects.requireNonNull(hub().get()
                        .uri("/api/openapi.json")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(tools.jackson.databind.JsonNode.class)
                        .returnResult()
                        .getResponseBody())
                .path("components")
                .path("schemas");
        Set<String> numbers = new TreeSet<>();
        schemas.propertyStream()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .propertyStream()
                        .filter(each ->
                                each.getValue().path("type").asString("").equals("integer"))
                        .forEach(each -> numbers.add(schema.getKey() + " " + each.getKey())));
        numbers.removeIf(each -> each.startsWith("RebuildProgress ") || each.startsWith("EndedSignIns "));
        assertThat(numbers)
                .containsExactlyInAnyOrder(
                        "LookupList page",
                        "PlanList page",
                        "PlanList size",
                        "PlanList total",
                        "PlanSummary late",
                        "PlanSummary open",
                        "SoughtPlans page",
                        "SoughtPlans size",
                        "SoughtUnits page",
                        "SoughtUnits size",
                        "Worklist changed",
                        "Worklist page",
                        "Worklist size",
                        "Worklist waiting");
    }

    @Test
    void servesTheOpenApiDocumentToEveryone() {
        hub().get()
                .uri("/api/openapi.json")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.openapi")
                .isEqualTo("3.1.0");
    }

    private void sendAndWait(Object command) {
        var envelope = new Envelope(Actor.HUB, UUID.randomUUID().toString(), null);
        gateway.sendAndWait(GenericCommandMessage.asCommandMessage(command).withMetaData(envelope.toMetaData()));
    }

    private void moveTo(String time) {
        hub().put()
                .uri(CLOCK)
                .headers(as("operator"))
                .bodyValue(Map.of("now", time))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private WebTestClient.ResponseSpec page(String path) {
        return hub().get().uri(path).accept(MediaType.TEXT_HTML).exchange();
    }

    private WebTestClient hub() {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(30))
                .build();
    }

    private static java.util.function.Consumer<HttpHeaders> as(String role) {
        return headers -> headers.setBearerAuth(SIGN_IN.token(role));
    }

    private static PretendedSignIn start() {
        try {
            return new PretendedSignIn();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
