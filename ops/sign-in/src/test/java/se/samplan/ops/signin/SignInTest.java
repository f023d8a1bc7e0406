package se.samplan.ops.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samplan.ops.signin.MadeUpPeople.ASA;
import static se.samplan.ops.signin.MadeUpPeople.GUN;
import static se.samplan.ops.signin.MadeUpPeople.MARIA;
import static se.samplan.ops.signin.MadeUpPeople.NOBODY;
import static se.samplan.ops.signin.MadeUpPeople.SCHOOL;
import static se.samplan.ops.signin.RunningSignIn.HUB;
import static se.samplan.ops.signin.RunningSignIn.ISSUER;
import static se.samplan.ops.signin.Visitor.claims;
import static se.samplan.ops.signin.Visitor.json;
import static se.samplan.ops.signin.Visitor.location;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SignInTest {

    private static RunningSignIn signIn;

    @BeforeAll
    static void start() throws Exception {
        signIn = RunningSignIn.shared();
    }

    @Test
    void tellsItsPublicAddresses() throws Exception {
        var discovered = json(signIn.visitor().get("/.well-known/openid-configuration"));

        assertThat(discovered.get("issuer").asString()).isEqualTo(ISSUER);
        assertThat(discovered.get("authorization_endpoint").asString()).isEqualTo(ISSUER + "/oauth2/authorize");
        assertThat(discovered.get("end_session_endpoint").asString()).isEqualTo(ISSUER + "/connect/logout");
    }

    @Test
    void sendsWhoeverIsNotSignedInToThePublicPage() throws Exception {
        var answer = signIn.visitor().authorize(Map.of());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo(ISSUER + "/login");
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie ->
                        assertThat(cookie).startsWith("SAMPLAN_SIGN_IN=").contains("Path=/sign-in", "HttpOnly"));
    }

    @Test
    void tellsTheHubWhoAStaffMemberIsAndWhereTheyWork() throws Exception {
        var tokens = signIn.visitor().tokensOf(ASA);

        var access = claims(tokens.get("access_token"));
        assertThat(access.get("iss").asString()).isEqualTo(ISSUER);
        assertThat(texts(access.get("aud"))).containsExactly("samplan");
        assertThat(access.get("exp").asLong() - access.get("iat").asLong()).isEqualTo(3600);
        var id = claims(tokens.get("id_token"));
        assertThat(texts(id.get("aud"))).containsExactly("samplan-api");
        for (var token : List.of(access, id)) {
            assertThat(token.get("sub").asString()).isEqualTo(ASA);
            assertThat(token.get("name").asString()).isEqualTo("Åsa Öberg");
            assertThat(token.get("samplan_role").asString()).isEqualTo("staff");
            assertThat(token.get("samplan_party").asString()).isEqualTo(SCHOOL);
            assertThat(token.get("samplan_title").asString()).isEqualTo("Specialpedagog");
            assertThat(token.has("samplan_mandate")).isFalse();
            assertThat(token.has("samplan_identity")).isFalse();
        }
    }

    @Test
    void tellsHowAndWhenSomebodyHasSignedIn() throws Exception {
        long before = Instant.now().getEpochSecond();
        var tokens = signIn.visitor().tokensOf(GUN);
        for (String kind : List.of("access_token", "id_token")) {
            var said = claims(tokens.get(kind));
            assertThat(said.get("acr").asString()).as(kind).isEqualTo(Claims.ACR);
            assertThat(said.get("auth_time").asLong()).as(kind).isBetween(before - 1, before + 120);
        }
        assertThat(claims(signIn.operatorToken()).has("acr")).isFalse();
    }

    @Test
    void tellsAnAuditorsMandate() throws Exception {
        var access = claims(signIn.visitor().tokensOf(GUN).get("access_token"));

        assertThat(access.get("samplan_role").asString()).isEqualTo("auditor");
        assertThat(texts(access.get("samplan_mandate"))).containsExactly(SCHOOL);
    }

    @Test
    void tellsAGuardiansIdentityAndNoRole() throws Exception {
        var access = claims(signIn.visitor().tokensOf(MARIA).get("access_token"));

        assertThat(access.get("samplan_identity").asString()).isEqualTo("198001012382");
        assertThat(access.has("samplan_role")).isFalse();
        assertThat(access.has("samplan_party")).isFalse();
    }

    @Test
    void anIdentityNumberIsToldAtUserinfoAndNeverInAnIdToken() throws Exception {
        var visitor = signIn.visitor();
        var tokens = visitor.tokensOf(MARIA);

        assertThat(claims(tokens.get("id_token")).has("samplan_identity")).isFalse();
        var info =
                Visitor.json(visitor.get("/userinfo", tokens.get("access_token").asString()));
        assertThat(info.get("samplan_identity").asString()).isEqualTo("198001012382");
        assertThat(info.get("sub").asString()).isEqualTo(MARIA);
        assertThat(visitor.get("/userinfo").statusCode()).isEqualTo(401);
    }

    @Test
    void keepsTheStateOfTheCaller() throws Exception {
        var visitor = signIn.visitor();
        visitor.authorize(Map.of());

        assertThat(location(visitor.get(location(visitor.choose(ASA)))))
                .startsWith(Visitor.CALLBACK)
                .contains("state=s%20t%20%C3%A5");
    }

    @Test
    void asksOnlyOnceUnlessTheCallerWantsItAgain() throws Exception {
        var visitor = signIn.visitor();
        visitor.tokensOf(ASA);

        assertThat(location(visitor.authorize(Map.of()))).startsWith(Visitor.CALLBACK);

        var again = visitor.get(location(visitor.authorize(Map.of("prompt", "login"))));
        assertThat(location(again)).isEqualTo(ISSUER + "/login");
        var redirect = location(visitor.get(location(visitor.choose(MARIA))));
        assertThat(claims(visitor.tokensFor(redirect).get("id_token"))
                        .get("sub")
                        .asString())
                .isEqualTo(MARIA);
    }

    @Test
    void refusesAnUnknownPerson() throws Exception {
        var visitor = signIn.visitor();
        visitor.authorize(Map.of());

        assertThat(location(visitor.choose(NOBODY))).isEqualTo(ISSUER + "/login?unknown");
        assertThat(location(visitor.choose("no id at all"))).isEqualTo(ISSUER + "/login?unknown");
        assertThat(location(visitor.authorize(Map.of()))).isEqualTo(ISSUER + "/login");
    }

    @Test
    void refusesAFormFromElsewhere() throws Exception {
        var visitor = signIn.visitor();
        visitor.authorize(Map.of());

        var answer = visitor.post("/login", Map.of("person", ASA, "_csrf", "guessed"));

        assertThat(location(answer)).isEqualTo(ISSUER + "/login?expired");
        assertThat(location(visitor.authorize(Map.of()))).isEqualTo(ISSUER + "/login");
    }

    @Test
    void refusesToLeadElsewhere() throws Exception {
        var answer = signIn.visitor().authorize(Map.of("redirect_uri", "https://example.org/callback"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void refusesACodeWithoutItsProof() throws Exception {
        var visitor = signIn.visitor();
        visitor.authorize(Map.of());
        var redirect = location(visitor.get(location(visitor.choose(ASA))));

        var answer = visitor.post(
                "/oauth2/token",
                Map.of(
                        "grant_type", "authorization_code",
                        "code", redirect.replaceFirst(".*[?&]code=([^&]+).*", "$1"),
                        "redirect_uri", Visitor.CALLBACK,
                        "client_id", "samplan-api",
                        "code_verifier", "another-verifier-that-is-long-enough-to-be-a-secret"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void letsTheHubsPagesSignInRefreshAndSignOut() throws Exception {
        var visitor = signIn.visitor();
        var web = Map.of("client_id", "samplan-web", "client_secret", "evaluation-web");
        visitor.get("/oauth2/authorize?"
                + Visitor.encoded(Map.of(
                        "response_type", "code",
                        "client_id", "samplan-web",
                        "scope", "openid profile",
                        "redirect_uri", HUB + "/login/oauth2/code/samplan")));
        var redirect = location(visitor.get(location(visitor.choose(ASA))));
        assertThat(redirect).startsWith(HUB + "/login/oauth2/code/samplan?code=");

        var tokens = json(visitor.post(
                "/oauth2/token",
                with(
                        web,
                        "grant_type",
                        "authorization_code",
                        "code",
                        redirect.replaceFirst(".*[?&]code=([^&]+).*", "$1"),
                        "redirect_uri",
                        HUB + "/login/oauth2/code/samplan")));
        assertThat(texts(claims(tokens.get("id_token")).get("aud"))).containsExactly("samplan-web");

        var refreshed = json(visitor.post(
                "/oauth2/token",
                with(
                        web,
                        "grant_type",
                        "refresh_token",
                        "refresh_token",
                        tokens.get("refresh_token").asString())));
        assertThat(claims(refreshed.get("access_token")).get("samplan_party").asString())
                .isEqualTo(SCHOOL);

        var out = visitor.get("/connect/logout?"
                + Visitor.encoded(Map.of(
                        "id_token_hint", refreshed.get("id_token").asString(), "post_logout_redirect_uri", HUB + "/")));
        assertThat(location(out)).isEqualTo(HUB + "/");
        assertThat(location(visitor.authorize(Map.of()))).isEqualTo(ISSUER + "/login");
    }

    @Test
    void signsOutWhoeverItHasForgotten() throws Exception {
        var visitor = signIn.visitor();
        visitor.tokensOf(ASA);

        var out = visitor.get("/connect/logout?id_token_hint=from.before.restart");

        assertThat(location(out)).isEqualTo(HUB + "/");
        assertThat(location(visitor.authorize(Map.of()))).isEqualTo(ISSUER + "/login");
    }

    @Test
    void givesTheOperatorARole() throws Exception {
        var claims = claims(signIn.operatorToken());

        assertThat(claims.get("samplan_role").asString()).isEqualTo("operator");
        assertThat(texts(claims.get("aud"))).containsExactly("samplan");
        assertThat(claims.get("sub").asString()).isEqualTo(Claims.OPERATOR.toString());
    }

    @Test
    void refusesAnOperatorWithAWrongSecret() throws Exception {
        var answer = signIn.visitor()
                .post(
                        "/oauth2/token",
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "samplan-operator",
                                "client_secret", "guessed"));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private static List<String> texts(JsonNode claim) {
        return claim.isArray() ? claim.valueStream().map(JsonNode::asString).toList() : List.of(claim.asString());
    }

    private static Map<String, String> with(Map<String, String> form, String... more) {
        var whole = new LinkedHashMap<>(form);
        for (var i = 0; i < more.length; i += 2) {
            whole.put(more[i], more[i + 1]);
        }
        return whole;
    }
}
