package se.samplan.ops.signin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** The sign-in, started as the hub starts it: on a port of its own choice, told to the hub by a file. */
class RunningSignIn implements AutoCloseable {

    static final String HUB = "http://localhost:8080";
    static final String ISSUER = HUB + "/sign-in";

    private static RunningSignIn shared;

    private final ConfigurableApplicationContext context;
    private final int port;

    private RunningSignIn(ConfigurableApplicationContext context, int port) {
        this.context = context;
        this.port = port;
    }

    static RunningSignIn on(Path data) throws IOException {
        var context = SignIn.application().run("--samplan.sign-in.issuer=" + ISSUER, "--samplan.sign-in.data=" + data);
        return new RunningSignIn(context, Integer.parseInt(Files.readString(data.resolve("port"))));
    }

    /** One that all tests share, with {@link MadeUpPeople} known; for tests that change nothing. */
    static synchronized RunningSignIn shared() throws IOException, InterruptedException {
        if (shared == null) {
            shared = on(Files.createTempDirectory("sign-in"));
            shared.know(MadeUpPeople.ALL);
        }
        return shared;
    }

    /** Somebody, or some program, with a cookie jar of its own. */
    Visitor visitor() {
        return new Visitor(port);
    }

    /** The token of the client {@code samplan-operator}. */
    String operatorToken() throws IOException, InterruptedException {
        var answer = visitor()
                .post(
                        "/oauth2/token",
                        Map.of(
                                "grant_type", "client_credentials",
                                "scope", "operator",
                                "client_id", "samplan-operator",
                                "client_secret", "evaluation-operator"));
        return Visitor.json(answer).get("access_token").asString();
    }

    /** Makes people known, given as JSON. */
    void know(String people) throws IOException, InterruptedException {
        var answer = visitor().postJson("/people", people, operatorToken());
        if (answer.statusCode() != 204) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
