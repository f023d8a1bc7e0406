package se.samplan.ops.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samplan.ops.signin.MadeUpPeople.ASA;
import static se.samplan.ops.signin.MadeUpPeople.GUN;
import static se.samplan.ops.signin.MadeUpPeople.MARIA;
import static se.samplan.ops.signin.Visitor.json;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {

    @Test
    void areForTheOperatorAlone() throws Exception {
        var signIn = RunningSignIn.shared();
        var asa = signIn.visitor().tokensOf(ASA).get("access_token").asString();

        assertThat(signIn.visitor().get("/people").statusCode()).isEqualTo(401);
        assertThat(signIn.visitor().get("/people", asa).statusCode()).isEqualTo(403);
        assertThat(signIn.visitor().postJson("/people", "[]", asa).statusCode()).isEqualTo(403);
        assertThat(namesKnownTo(signIn)).containsExactly("Gun Revelius", "Åsa Öberg", "Maria <Lindqvist>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"name": "Å"}                                                                     | id:
            {"id": "0192f000-0000-7000-8000-000000000001", "name": " "}                       | name:
            {"id": "0192f000-0000-7000-8000-000000000001", "name": "Å", "role": "staff"}      | party:
            {"id": "0192f000-0000-7000-8000-000000000001", "name": "Å", "identity": "19"}     | identity:
            {"id": "0192f000-0000-7000-8000-000000000001", "name": "Å", "mandate": ["0192f000-0000-7000-8000-000000000001"]} | mandate:
            """)
    void areRefusedWhenTheyCantBeUsed(String person, String field) throws Exception {
        var signIn = RunningSignIn.shared();

        var answer = signIn.visitor().postJson("/people", person, signIn.operatorToken());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).get("detail").asString()).startsWith(field);
        assertThat(namesKnownTo(signIn)).hasSize(3);
    }

    @Test
    void areRefusedWithAMisspeltField() throws Exception {
        var signIn = RunningSignIn.shared();
        var person = "{\"id\": \"%s\", \"name\": \"Å\", \"rolle\": \"staff\"}".formatted(ASA);

        assertThat(signIn.visitor()
                        .postJson("/people", person, signIn.operatorToken())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void changeWhenSentAgainAndOutliveARestartAsDoTheirTokens(@TempDir Path data) throws Exception {
        String token;
        try (var signIn = RunningSignIn.on(data)) {
            signIn.know(MadeUpPeople.ALL);
            signIn.know(MadeUpPeople.ALL);
            signIn.know("{\"id\": \"%s\", \"name\": \"Maria Lind\"}".formatted(MARIA));
            token = signIn.operatorToken();
        }
        try (var signIn = RunningSignIn.on(data)) {
            assertThat(signIn.visitor().get("/people", token).statusCode()).isEqualTo(200);
            assertThat(namesKnownTo(signIn)).containsExactly("Gun Revelius", "Åsa Öberg", "Maria Lind");
            assertThat(signIn.visitor().tokensOf(GUN).has("access_token")).isTrue();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("signing-key.json"))))
                .isEqualTo("rw-------");
    }

    private static List<String> namesKnownTo(RunningSignIn signIn) throws Exception {
        return json(signIn.visitor().get("/people", signIn.operatorToken())).findValuesAsString("name");
    }
}
