package se.samplan.ops.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import se.samplan.ops.databases.TestDatabase;
import se.samplan.platform.actor.ActorFromClaims;
import se.samplan.platform.vault.Vault;

/** A session is what the cookie says, in every process with the same key, until it ends. */
class SessionsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final SessionRegister NONE =
            new SessionRegister(JdbcClient.create(TestDatabase.h2().withTables().application()));
    private static final byte[] KEY = key(1);
    private static final byte[] OTHER = key(2);
    private static final Map<String, Object> ASA = Map.of(
            "sub", "asa",
            "name", "Åsa Öberg",
            "samplan_role", "staff",
            "samplan_party", "0198a000-0000-7000-8000-000000000001",
            "samplan_title", "Specialpedagog");

    @Test
    void another_process_with_the_same_key_knows_who_it_is() {
        ResponseCookie cookie = begun(ASA);
        SignedIn there = sessions(NOON, KEY).of(asked(cookie)).orElseThrow();
        assertThat(there.claims()).isEqualTo(ASA);
    }

    @Test
    void nothing_of_it_can_be_read_on_the_way() {
        String value = begun(ASA).getValue();
        assertThat(value).matches("[A-Za-z0-9_-]+");
        assertThat(new String(java.util.Base64.getUrlDecoder().decode(value), StandardCharsets.ISO_8859_1))
                .doesNotContain("staff")
                .doesNotContain("berg");
    }

    @Test
    void it_is_over_an_hour_after_the_last_visit() {
        ResponseCookie cookie = begun(ASA);
        assertThat(sessions(NOON.plus(Duration.ofMinutes(59)), KEY).of(asked(cookie)))
                .isPresent();
        MockServerWebExchange late = asked(cookie);
        assertThat(sessions(NOON.plus(Duration.ofMinutes(60)), KEY).of(late)).isEmpty();
        assertThat(late.getResponse().getCookies().getFirst("SAMPLAN").getMaxAge())
                .isZero();
    }

    @Test
    void a_visit_prolongs_it_but_never_beyond_twelve_hours() {
        ResponseCookie cookie = begun(ASA);
        Instant now = NOON;
        for (int visit = 0; visit < 14; visit++) {
            now = now.plus(Duration.ofMinutes(50));
            MockServerWebExchange exchange = asked(cookie);
            assertThat(sessions(now, KEY).of(exchange)).isPresent();
            cookie = exchange.getResponse().getCookies().getFirst("SAMPLAN");
            assertThat(cookie.getMaxAge()).isEqualTo(Duration.between(now, NOON.plus(Sessions.LONGEST)));
        }
        assertThat(sessions(now.plus(Duration.ofMinutes(21)), KEY).of(asked(cookie)))
                .isEmpty();
    }

    @Test
    void a_visit_soon_after_another_needs_no_new_cookie() {
        MockServerWebExchange exchange = asked(begun(ASA));
        assertThat(sessions(NOON.plus(Duration.ofMinutes(4)), KEY).of(exchange)).isPresent();
        assertThat(exchange.getResponse().getCookies()).isEmpty();
    }

    @Test
    void whatever_was_changed_or_comes_from_elsewhere_is_no_session() {
        String good = begun(ASA).getValue();
        for (int at = 0; at < good.length(); at += 7) {
            char changed = good.charAt(at) == 'A' ? 'B' : 'A';
            String value = good.substring(0, at) + changed + good.substring(at + 1);
            assertThat(sessions(NOON, KEY).of(asked("SAMPLAN", value))).isEmpty();
        }
        assertThat(sessions(NOON, OTHER).of(asked("SAMPLAN", good))).isEmpty();
        for (String junk : List.of("", "x", "åäö", good.substring(0, 20), good + "AAAA")) {
            assertThat(sessions(NOON, KEY).of(asked("SAMPLAN", junk))).isEmpty();
        }
    }

    @Test
    void a_cookie_of_another_purpose_is_no_session() {
        MockServerWebExchange exchange = asked();
        begin(sessions(NOON, KEY), exchange, ASA, "the id token");
        String hint = exchange.getResponse().getCookies().getFirst("SAMPLAN-UT").getValue();
        assertThat(sessions(NOON, KEY).of(asked("SAMPLAN", hint))).isEmpty();
    }

    @Test
    void a_new_key_comes_into_use_without_signing_anyone_out() {
        ResponseCookie old = begun(ASA);
        assertThat(sessions(NOON, OTHER, KEY).of(asked(old))).isPresent();
        MockServerWebExchange exchange = asked();
        begin(sessions(NOON, OTHER, KEY), exchange, ASA, "token");
        ResponseCookie young = exchange.getResponse().getCookies().getFirst("SAMPLAN");
        assertThat(sessions(NOON, OTHER).of(asked(young))).isPresent();
        assertThat(sessions(NOON, KEY).of(asked(young))).isEmpty();
    }

    @Test
    void an_auditor_of_sixty_units_fits_and_one_of_a_thousand_is_told() {
        assertThat(begun(auditor(60)).getValue()).hasSizeLessThanOrEqualTo(Cookies.MOST);
        assertThatThrownBy(() -> begun(auditor(1_000))).isInstanceOf(SessionTooLarge.class);
    }

    @Test
    void over_https_only_we_can_have_set_it() {
        MockServerWebExchange exchange = asked();
        begin(sessions(new Cookies(new CookieSeals(List.of(KEY)), true), NOON), exchange, ASA, "token");
        assertThat(exchange.getResponse().getCookies().getFirst("__Host-SAMPLAN"))
                .matches(cookie -> cookie.isSecure()
                        && cookie.isHttpOnly()
                        && "Lax".equals(cookie.getSameSite())
                        && "/".equals(cookie.getPath())
                        && cookie.getDomain() == null);
        assertThat(exchange.getResponse()
                        .getCookies()
                        .getFirst("__Secure-SAMPLAN-UT")
                        .getPath())
                .isEqualTo("/logout");
    }

    @Test
    void an_id_token_too_big_for_a_cookie_is_left_out() {
        MockServerWebExchange exchange = asked();
        begin(sessions(NOON, KEY), exchange, ASA, "x".repeat(5_000));
        assertThat(exchange.getResponse().getCookies().getFirst("SAMPLAN").getValue())
                .isNotEmpty();
        assertThat(exchange.getResponse().getCookies().getFirst("SAMPLAN-UT").getValue())
                .isEmpty();
    }

    private static Map<String, Object> auditor(int units) {
        Map<String, Object> claims = new HashMap<>(Map.of("sub", "gun", "name", "Gun", "samplan_role", "auditor"));
        claims.put(
                "samplan_mandate",
                Stream.generate(() -> UUID.randomUUID().toString()).limit(units).toList());
        return claims;
    }

    private static ResponseCookie begun(Map<String, Object> claims) {
        MockServerWebExchange exchange = asked();
        begin(sessions(NOON, KEY), exchange, claims, "token");
        return exchange.getResponse().getCookies().getFirst("SAMPLAN");
    }

    private static Sessions sessions(Instant now, byte[]... keys) {
        return sessions(new Cookies(new CookieSeals(Arrays.asList(keys)), false), now);
    }

    private static Sessions sessions(Cookies cookies, Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Sessions(cookies, actors(), new EndedSessions(NONE, clock), renewed -> {}, clock);
    }

    private static void begin(
            Sessions sessions, MockServerWebExchange exchange, Map<String, Object> claims, String token) {
        sessions.begin(exchange, sessions.made(claims), token);
    }

    private static ActorFromClaims actors() {
        return new ActorFromClaims((Vault) Proxy.newProxyInstance(
                SessionsTest.class.getClassLoader(), new Class<?>[] {Vault.class}, (self, method, args) -> "print"));
    }

    private static MockServerWebExchange asked(ResponseCookie cookie) {
        return asked(cookie.getName(), cookie.getValue());
    }

    private static MockServerWebExchange asked(String name, String value) {
        return MockServerWebExchange.from(MockServerHttpRequest.get("/min-dag").cookie(new HttpCookie(name, value)));
    }

    private static MockServerWebExchange asked() {
        return MockServerWebExchange.from(MockServerHttpRequest.get("/login/oauth2/code/samplan"));
    }

    private static byte[] key(int seed) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) seed);
        return key;
    }
}
