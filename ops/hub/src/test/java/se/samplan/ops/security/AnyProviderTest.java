package se.samplan.ops.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.session.WebSessionManager;
import se.samplan.ops.claims.KnownUnits;
import se.samplan.ops.hub.SamplanHub;
import se.samplan.ops.waiting.Await;

/**
 * Two hubs without anything for evaluation, behind one address, with a provider of the organisation that is shaped otherwise than ours:
 * every step of a visit may be answered by either.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnyProviderTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @TempDir
    static Path data;

    private final List<ConfigurableApplicationContext> hubs = new ArrayList<>();
    private OtherProvider provider;

    @BeforeAll
    void start() throws Exception {
        provider = new OtherProvider();
        hubs.add(hub("one"));
        hubs.add(hub("two"));
    }

    @AfterAll
    void stop() {
        hubs.forEach(ConfigurableApplicationContext::close);
        provider.close();
    }

    @Test
    void staff_sign_in_and_every_step_may_be_answered_by_another_hub() {
        provider.person = staff();
        OneAddress browser = browser();
        HttpResponse<String> page = browser.follow("/tillganglighet?vid=1");
        assertThat(page.body()).doesNotContain("Åsa Öberg");
        // The wanted page is remembered over the way to the provider and back.
        HttpResponse<String> wanted = browser.get("/planer?text=x");
        assertThat(wanted.statusCode()).isEqualTo(302);
        HttpResponse<String> away = browser.get("/oauth2/authorization/samplan");
        assertThat(OneAddress.location(away)).startsWith(provider.issuer() + "/authorize");
        HttpResponse<String> back = browser.get(OneAddress.location(away));
        assertThat(OneAddress.location(back)).startsWith(OneAddress.ADDRESS + "/login/oauth2/code/samplan?code=");
        HttpResponse<String> in = browser.get(OneAddress.location(back));
        assertThat(OneAddress.location(in)).isEqualTo("/planer?text=x");

        for (int look = 0; look < 4; look++) {
            assertThat(browser.get("/tillganglighet").body())
                    .contains("Åsa Öberg")
                    .contains("Specialpedagog")
                    .contains("Personal");
        }
    }

    @Test
    void a_form_from_one_is_taken_by_the_other_and_leads_out_at_the_provider_too() {
        OneAddress browser = signedIn(staff());
        String token = token(browser.get("/tillganglighet"));
        HttpResponse<String> forged = browser.post("/logout", "_csrf=" + token.substring(0, 10) + "AAAA");
        assertThat(OneAddress.location(forged)).isEqualTo("/");
        assertThat(browser.cookies()).containsKey("SAMPLAN");

        // An odd number of requests lies between: the page came from the other hub.
        HttpResponse<String> out = browser.post("/logout", "_csrf=" + token);
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(OneAddress.location(out)).isEqualTo("/logout/vidare");
        assertThat(browser.get("/logout/vidare").body())
                .contains("action=\"" + provider.issuer() + "/logout\"")
                .contains("name=\"client_id\" value=\"" + OtherProvider.CLIENT)
                .contains("name=\"post_logout_redirect_uri\" value=\"http://samplan.test/\"")
                .contains("name=\"id_token_hint\" value=\"ey");
        assertThat(browser.cookies()).isEmpty();
        assertThat(OneAddress.location(browser.get("/min-dag"))).isEqualTo("/oauth2/authorization/samplan");
    }

    @Test
    void a_form_of_another_session_is_not_taken() {
        String foreign = token(signedIn(staff()).get("/tillganglighet"));
        OneAddress browser = signedIn(guardian());
        HttpResponse<String> refused = browser.post("/logout", "_csrf=" + foreign);
        assertThat(OneAddress.location(refused)).isEqualTo("/");
        assertThat(browser.cookies()).containsKey("SAMPLAN");
    }

    @Test
    void a_changed_cookie_signs_out_calmly() {
        OneAddress browser = signedIn(staff());
        browser.cookies().compute("SAMPLAN", (name, good) -> good.substring(0, good.length() - 4) + "AAAA");
        assertThat(browser.get("/tillganglighet").body()).doesNotContain("Åsa Öberg");
        assertThat(browser.cookies()).doesNotContainKey("SAMPLAN");
        assertThat(OneAddress.location(browser.get("/min-dag"))).isEqualTo("/oauth2/authorization/samplan");
    }

    @Test
    void nothing_is_kept_in_the_memory_of_one_of_them() {
        OneAddress browser = signedIn(staff());
        browser.get("/tillganglighet");
        assertThat(browser.cookies()).containsOnlyKeys("SAMPLAN", "SAMPLAN-UT");
        for (ConfigurableApplicationContext hub : hubs) {
            var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/min-dag"));
            var session =
                    hub.getBean("webSessionManager", WebSessionManager.class).getSession(exchange);
            assertThatThrownBy(session::block).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void two_tabs_can_sign_in_beside_each_other() {
        provider.person = staff();
        OneAddress browser = browser();
        String first = OneAddress.location(browser.get("/oauth2/authorization/samplan"));
        String second = OneAddress.location(browser.get("/oauth2/authorization/samplan"));
        for (String tab : List.of(first, second)) {
            String back = OneAddress.location(browser.get(tab));
            assertThat(OneAddress.location(browser.get(back))).isEqualTo("/");
        }
    }

    @Test
    void a_way_back_that_nobody_here_began_is_explained() {
        provider.person = staff();
        String back =
                OneAddress.location(browser().get(OneAddress.location(browser().get("/oauth2/authorization/samplan"))));
        OneAddress victim = browser();
        HttpResponse<String> answer = victim.follow(back);
        assertThat(answer.body()).contains("Inloggningen tog för lång tid");
        assertThat(victim.cookies()).doesNotContainKey("SAMPLAN");
    }

    @ParameterizedTest
    @CsvSource({
        "'a=konung', en roll som Samplan inte känner",
        "'a=Handläggare;b=Granskare', flera roller",
        "'unit=', vilken enhet du arbetar för",
        "'unit=SE2321000016-FEL', inte registrerad",
    })
    void whoever_is_not_described_is_told_what_is_the_matter(String change, String said) {
        Map<String, Object> person = new HashMap<>(staff());
        List<String> roles = new ArrayList<>();
        for (String each : change.split(";")) {
            String value = each.substring(each.indexOf('=') + 1);
            if (each.startsWith("unit")) {
                person.put("work", value.isEmpty() ? Map.of() : Map.of("unit", Map.of("hsa", value)));
            } else {
                roles.add(value);
            }
        }
        if (!roles.isEmpty()) {
            person.put("access", Map.of("roles", roles));
        }
        provider.person = person;
        OneAddress browser = browser();
        HttpResponse<String> answer = browser.follow("/min-dag");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Det gick inte att logga in").contains(said);
        assertThat(browser.cookies()).doesNotContainKey("SAMPLAN");
    }

    @Test
    void programs_bring_tokens_of_the_same_shape() throws Exception {
        HttpResponse<String> me = me(provider.accessToken(staff()));
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body())
                .contains("\"role\":\"staff\"")
                .contains(KnownUnits.SCHOOL.value())
                .contains("\"o-")
                .doesNotContain("SE2321000016-4XYZ");
        assertThat(me(provider.accessToken(guardian())).body())
                .contains("\"p-")
                .contains("private")
                .doesNotContain("201301052385");
    }

    @Test
    void a_program_is_told_by_a_problem_what_a_token_lacks() throws Exception {
        Map<String, Object> lost = new HashMap<>(staff());
        lost.remove("work");
        HttpResponse<String> answer = me(provider.accessToken(lost));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"sign-in-party-missing\"").contains("enhet");
    }

    @Test
    void tokens_for_others_or_from_others_are_refused() throws Exception {
        Map<String, Object> other = new HashMap<>(staff());
        other.put("azp", "someone-else");
        List<String> bad = List.of(
                provider.sign("at+jwt", staff(), "http://elsewhere", "sip-api"),
                provider.sign("at+jwt", staff(), provider.issuer(), "another-api"),
                provider.sign("JWT", staff(), provider.issuer(), OtherProvider.CLIENT),
                provider.sign("logout+jwt", staff(), provider.issuer(), "sip-api"),
                provider.accessToken(other),
                "ey.nonsense.x");
        for (String token : bad) {
            HttpResponse<String> answer = me(token);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("not-signed-in");
        }
    }

    @Test
    void who_signs_out_is_out_in_every_process_with_an_old_cookie_too() {
        OneAddress browser = signedIn(staff());
        Map<String, String> stolen = Map.copyOf(browser.cookies());
        browser.post("/logout", "_csrf=" + token(browser.get("/tillganglighet")));

        OneAddress thief = browser();
        Await.until("the stolen cookie to be good for nothing", Await.A_MINUTE, () -> isOut(thief, stolen));
    }

    @Test
    void a_stream_of_signals_ends_in_every_process_soon_after_the_session() throws Exception {
        OneAddress browser = signedIn(operator());
        List<CompletableFuture<Void>> streams = new ArrayList<>();
        for (ConfigurableApplicationContext hub : hubs) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port(hub) + "/live/worklist"))
                    .header("Accept", "text/event-stream")
                    .header("Cookie", "SAMPLAN=" + browser.cookies().get("SAMPLAN"))
                    .build();
            HttpResponse<Stream<String>> stream = HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
            assertThat(stream.statusCode()).isEqualTo(200);
            streams.add(CompletableFuture.runAsync(() -> drain(stream.body()), Thread::startVirtualThread));
        }
        String form = "_csrf=" + token(browser.get("/tillganglighet"));
        assertThat(streams).noneMatch(CompletableFuture::isDone);

        Instant begun = Instant.now();
        browser.post("/logout", form);
        CompletableFuture.allOf(streams.toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void a_sign_in_that_is_too_weak_or_too_old_is_explained() {
        Map<String, Map<String, Object>> bad = Map.of(
                "Sättet du loggade in på räcker inte", Map.of("acr", "loa2", "auth_time", now()),
                "Det var för länge sedan", Map.of("acr", "loa4", "auth_time", now() - 9 * 3600));
        bad.forEach((said, strength) -> {
            provider.person = staff();
            provider.strength = strength;
            OneAddress browser = browser();
            assertThat(browser.follow("/min-dag").body())
                    .contains("Det gick inte att logga in")
                    .contains(said);
            assertThat(browser.cookies()).doesNotContainKey("SAMPLAN");
        });
        provider.strength = Map.of("acr", "loa3");
        OneAddress untold = browser();
        assertThat(untold.follow("/min-dag").body()).as("it is not said when").contains("Det var för länge sedan");
        provider.strength = OtherProvider.strong(Instant.now());
        signedIn(staff());
        assertThat(provider.lastAsked).containsEntry("max_age", "28800");
        assertThat(provider.lastAsked.get("acr_values")).isIn("loa3%20loa4", "loa3+loa4", "loa3 loa4");
    }

    @Test
    void a_token_of_a_weak_or_old_sign_in_is_refused() throws Exception {
        Map<String, Object> weak = new HashMap<>(staff());
        weak.put("acr", "loa2");
        Map<String, Object> old = new HashMap<>(staff());
        old.put("auth_time", now() - 9 * 3600);
        assertThat(me(provider.accessToken(weak)).body()).contains("\"code\":\"sign-in-too-weak\"");
        assertThat(me(provider.accessToken(old)).body()).contains("\"code\":\"sign-in-too-old\"");
        assertThat(me(provider.accessToken(old)).statusCode()).isEqualTo(403);
    }

    @Test
    void an_id_token_of_another_visit_or_for_another_client_lets_nobody_in() {
        provider.person = staff();
        provider.lies = Map.of("nonce", "of-another-visit");
        OneAddress replayed = browser();
        assertThat(replayed.follow("/min-dag").body()).contains("Det gick inte att logga in");
        assertThat(replayed.cookies()).doesNotContainKey("SAMPLAN");
        provider.lies = Map.of();
        provider.meantFor = "another-client";
        OneAddress anothers = browser();
        assertThat(anothers.follow("/min-dag").body()).contains("Det gick inte att logga in");
        assertThat(anothers.cookies()).doesNotContainKey("SAMPLAN");
        provider.meantFor = OtherProvider.CLIENT;
    }

    @Test
    void who_signs_in_anew_has_ended_the_session_of_before() {
        OneAddress browser = signedIn(staff());
        Map<String, String> copied = Map.copyOf(browser.cookies());
        browser.get(
                OneAddress.location(browser.get(OneAddress.location(browser.get("/oauth2/authorization/samplan")))));
        Await.until("the copied cookie to be good for nothing", Await.A_MINUTE, () -> isOut(browser(), copied));
        assertThat(browser.get("/tillganglighet").body()).contains("Åsa Öberg");
    }

    @Test
    void what_the_provider_says_has_ended_is_ended_everywhere() throws Exception {
        provider.session = "sid-1";
        OneAddress one = signedIn(staff());
        provider.session = "sid-2";
        OneAddress two = signedIn(staff());
        Map<String, String> first = Map.copyOf(one.cookies());
        Map<String, String> second = Map.copyOf(two.cookies());
        String issued = provider.accessToken(staff());

        assertThat(backChannel(provider.logoutToken(Map.of("sub", staff().get("sub"), "sid", "sid-1"))))
                .isEqualTo(200);
        Await.until("the first session to end", Await.A_MINUTE, () -> isOut(one, first));
        assertThat(two.get("/tillganglighet").body()).contains("Åsa Öberg");
        assertThat(me(issued).statusCode()).isEqualTo(200);

        assertThat(backChannel(provider.logoutToken(Map.of("sub", staff().get("sub")))))
                .isEqualTo(200);
        Await.until("the second session to end", Await.A_MINUTE, () -> isOut(two, second));
        Await.until("the token to be refused", Await.A_MINUTE, () -> isRefused(issued));
        provider.session = null;
    }

    @Test
    void what_is_no_logout_token_ends_nothing() throws Exception {
        OneAddress browser = signedIn(guardian());
        Map<String, Object> subject = Map.of("sub", guardian().get("sub"));
        Map<String, Object> withNonce = new HashMap<>(provider.logoutClaims(subject));
        withNonce.put("nonce", "one");
        List<String> bad = List.of(
                "",
                "ey.nonsense.x",
                provider.accessToken(guardian()),
                provider.sign("logout+jwt", subject, provider.issuer(), OtherProvider.CLIENT),
                provider.sign("logout+jwt", withNonce, provider.issuer(), OtherProvider.CLIENT),
                provider.sign("logout+jwt", provider.logoutClaims(subject), provider.issuer(), "another"),
                provider.sign("logout+jwt", provider.logoutClaims(subject), "http://elsewhere", OtherProvider.CLIENT),
                provider.sign("at+jwt", provider.logoutClaims(subject), provider.issuer(), OtherProvider.CLIENT));
        for (String token : bad) {
            assertThat(backChannel(token)).as(token).isEqualTo(400);
        }
        assertThat(browser.get("/tillganglighet").body()).contains("Maria Lindqvist");
    }

    @Test
    void a_person_sees_where_they_are_signed_in_and_ends_it_there() {
        OneAddress here = signedIn(guardian());
        OneAddress there = signedIn(guardian());
        OneAddress anothers = signedIn(staff());
        Map<String, String> lost = Map.copyOf(there.cookies());
        HttpResponse<String> list = here.get("/inloggningar");
        assertThat(list.body()).contains("Det är här du läser nu").contains("name=\"session\"");

        here.post("/inloggningar", "_csrf=" + token(list));
        Await.until("the other browser to be out", Await.A_MINUTE, () -> isOut(there, lost));
        assertThat(here.get("/inloggningar").body())
                .contains("Det är här du läser nu")
                .doesNotContain("name=\"session\"");
        assertThat(anothers.get("/tillganglighet").body()).contains("Åsa Öberg");
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    /** To its end, however that comes. */
    private static void drain(Stream<String> lines) {
        try (lines) {
            lines.forEach(line -> {});
        } catch (java.io.UncheckedIOException cut) {
            assertThat(cut).hasCauseInstanceOf(IOException.class);
        }
    }

    private boolean isRefused(String token) {
        try {
            return me(token).statusCode() == 401;
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Test
    void whoever_asks_too_often_is_told_when_to_come_back() throws Exception {
        Map<String, Object> eager = new HashMap<>(staff());
        eager.put("sub", "eager");
        String token = provider.accessToken(eager);
        HttpResponse<String> answer = command(token);
        for (int i = 0; i < 400 && answer.statusCode() != 429; i++) {
            answer = command(token);
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("\"code\":\"too-many\"");
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(me(token).statusCode()).isEqualTo(200);

        OneAddress browser = signedIn(eager);
        HttpResponse<String> page = browser.get("/inloggningar");
        String form = "_csrf=" + token(page) + "&session=none";
        for (int i = 0; i < 800 && page.statusCode() != 429; i++) {
            page = browser.post("/inloggningar", form);
        }
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.body()).contains("För många försök");
        assertThat(page.headers().firstValue("Retry-After")).contains("1");
    }

    private HttpResponse<String> command(String token) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port(hubs.getFirst()) + "/api/commands/no-such-word"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Both hubs are asked, with the same cookies. */
    private static boolean isOut(OneAddress browser, Map<String, String> cookies) {
        boolean out = true;
        for (int look = 0; look < 2; look++) {
            out &= !browser.getWith("/tillganglighet", cookies).body().contains("Öberg")
                    && !browser.getWith("/tillganglighet", cookies).body().contains("Lindqvist");
        }
        return out;
    }

    private int backChannel(String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + port(hubs.getFirst()) + "/logout/connect/back-channel/samplan"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("logout_token=" + token))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private OneAddress browser() {
        return new OneAddress(hubs.stream().map(AnyProviderTest::port).toList());
    }

    private OneAddress signedIn(Map<String, Object> person) {
        provider.person = person;
        OneAddress browser = browser();
        String away = OneAddress.location(browser.get("/oauth2/authorization/samplan"));
        browser.get(OneAddress.location(browser.get(away)));
        assertThat(browser.cookies()).containsKey("SAMPLAN");
        return browser;
    }

    private HttpResponse<String> me(String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port(hubs.getFirst()) + "/api/me"))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String token(HttpResponse<String> page) {
        Matcher found = TOKEN.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Map<String, Object> staff() {
        return Map.of(
                "sub", "f:7c1:SE2321000016-4XYZ",
                "display", Map.of("full", "Åsa Öberg", "post", "Specialpedagog"),
                "access", Map.of("roles", List.of("default-roles-region", "Handläggare")),
                "work", Map.of("unit", Map.of("hsa", "se2321000016-skola")),
                "azp", "planerare");
    }

    private static Map<String, Object> operator() {
        return Map.of(
                "sub",
                "drift-1",
                "display",
                Map.of("full", "Olle Drift"),
                "access",
                Map.of("roles", List.of("Drift")),
                "azp",
                "planerare");
    }

    /** Comes through a broker of e-identities: no role, and the identity number in a claim that is named by an address. */
    private static Map<String, Object> guardian() {
        return Map.of(
                "sub", "pairwise|88123",
                "display", Map.of("full", "Maria Lindqvist"),
                "access", Map.of("roles", List.of("default-roles-region")),
                "https://id.oidc.se/claim/personalIdentityNumber", "201301052385",
                "azp", "planerare");
    }

    private static int port(ConfigurableApplicationContext hub) {
        return hub.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private ConfigurableApplicationContext hub(String name) {
        Path home = data.resolve(name);
        return new SpringApplicationBuilder(SamplanHub.class, KnownUnits.class)
                .web(WebApplicationType.REACTIVE)
                .run(
                        "--spring.profiles.active=production",
                        "--server.port=0",
                        "--samplan.data=" + home,
                        "--spring.datasource.url=jdbc:h2:mem:shared-by-two-hubs;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000",
                        "--spring.datasource.username=sa",
                        "--samplan.public-url=" + OneAddress.ADDRESS,
                        "--samplan.search.url=http://127.0.0.1:1",
                        "--samplan.vault.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
                        "--samplan.sign-in.issuer=" + provider.issuer(),
                        "--samplan.sign-in.client-id=" + OtherProvider.CLIENT,
                        "--samplan.sign-in.client-secret=" + OtherProvider.SECRET,
                        "--samplan.sign-in.audience=sip-api",
                        "--samplan.sign-in.acr-values=loa3,loa4",
                        "--samplan.sign-in.max-age=8h",
                        "--samplan.sign-in.callers=planerare",
                        "--samplan.sign-in.claims.name=display.full",
                        "--samplan.sign-in.claims.title=display.post",
                        "--samplan.sign-in.claims.role=access.roles",
                        "--samplan.sign-in.claims.roles=Handläggare=staff,Granskare=auditor,Drift=operator",
                        "--samplan.sign-in.claims.ignored-roles=default-roles-*",
                        "--samplan.sign-in.claims.party=work.unit.hsa",
                        "--samplan.sign-in.claims.party-is=code",
                        "--samplan.sign-in.claims.identity=https://id.oidc.se/claim/personalIdentityNumber");
    }
}
