package se.samplan.ops.signin;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static se.samplan.ops.signin.MadeUpPeople.ASA;
import static se.samplan.ops.signin.MadeUpPeople.MARIA;
import static se.samplan.ops.signin.RunningSignIn.HUB;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInPageTest {

    private static RunningSignIn signIn;

    @BeforeAll
    static void start() throws Exception {
        signIn = RunningSignIn.shared();
    }

    @Test
    void saysThatItIsForEvaluation() throws Exception {
        assertThat(signIn.visitor().get("/login").body())
                .contains("<h1>Logga in för utvärdering</h1>", "Bara för utvärdering", "påhittade");
    }

    @Test
    void listsTheDemoUnderItsGroupsAndEveryoneElseAfter() throws Exception {

        var page = signIn.visitor().get("/login").body();

        assertThat(page)
                .containsSubsequence(
                        "<h2>Alva Lindqvist – demo</h2>",
                        "value=\"" + ASA + "\"",
                        "Åsa Öberg",
                        "Specialpedagog",
                        "Björkängsskolan",
                        "Maria &lt;Lindqvist&gt;",
                        "Familjen",
                        "<h2>Övriga</h2>",
                        "Gun Revelius",
                        "Granskare")
                .doesNotContain("198001012382", "type=\"search\"", "<script", "style=\"");
    }

    @Test
    void putsTheHintedPersonFirst() throws Exception {
        var visitor = signIn.visitor();
        visitor.authorize(Map.of("login_hint", MARIA));

        assertThat(visitor.get("/login").body())
                .containsSubsequence("<h2>Fortsätt som</h2>", "value=\"" + MARIA + "\"", "<h2>Alva Lindqvist");
    }

    @Test
    void findsOneAmongMany(@TempDir Path data) throws Exception {
        try (var crowded = RunningSignIn.on(data)) {
            assertThat(crowded.visitor().get("/login").body()).contains("Här finns inga personer än");

            crowded.know(IntStream.range(0, 250)
                    .mapToObj(i -> "{\"id\": \"%s\", \"name\": \"Person %03d\", \"title\": \"Ämneslärare\"}"
                            .formatted(UUID.randomUUID(), i))
                    .collect(joining(",", "[", "]")));

            var all = crowded.visitor().get("/login").body();
            assertThat(all)
                    .contains("type=\"search\"", "Person 199", "Här visas de första 200 av 250")
                    .doesNotContain("Person 200");

            var found = crowded.visitor().get("/login?q=%C3%A4MNES%20242").body();
            assertThat(found).contains("Person 242", "1 av 250 personer").doesNotContain("Person 241");

            assertThat(crowded.visitor().get("/login?q=%3Cb%3E").body())
                    .contains("Ingen passar in", "value=\"&lt;b>\"");
        }
    }

    @Test
    void allowsNothingFromElsewhereButTheWayBackToTheHub() throws Exception {
        var answer = signIn.visitor().get("/login");

        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "form-action 'self' " + HUB, "frame-ancestors 'none'"));
        assertThat(signIn.visitor().get("/sign-in.css").statusCode()).isEqualTo(200);
        assertThat(signIn.visitor().get("/favicon.svg").statusCode()).isEqualTo(200);
    }
}
