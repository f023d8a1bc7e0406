package se.samplan.ops.hub;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.core.env.Environment;
import se.samplan.ops.children.ChildProcess;
import se.samplan.ops.children.LoopbackPort;
import se.samplan.ops.children.Program;
import se.samplan.ops.children.ReadyProbe;
import se.samplan.ops.children.Restart;

/**
 * The OpenID provider of the embedded default. It listens on loopback only; browsers reach it through the hub.
 *
 * @param url where the hub reaches it, with its path and no slash at the end
 */
record SignInChild(String url, Program program) {

    static SignInChild of(Environment environment, Path data) {
        int port = LoopbackPort.pick();
        Path home = data.resolve("sign-in");
        Distribution distribution = Distribution.of(environment);
        var program = Program.ofJar(
                        "sign-in", distribution.signIn(), data.resolve("logs").resolve("sign-in.log"))
                .withFlags(distribution.signInFlags())
                .withArguments(
                        "--server.port=" + port,
                        "--samplan.sign-in.issuer=" + environment.getRequiredProperty("samplan.sign-in.issuer"),
                        "--samplan.sign-in.data=" + home,
                        "--samplan.sign-in.lifeline=true")
                .withEnvironment(Map.of(
                        "SAMPLAN_SIGNIN_WEBSECRET", environment.getRequiredProperty("samplan.sign-in.web-secret"),
                        "SAMPLAN_SIGNIN_OPERATORSECRET",
                                environment.getRequiredProperty("samplan.sign-in.operator-secret")));
        return new SignInChild("http://127.0.0.1:" + port + "/sign-in", program);
    }

    ChildProcess start() {
        return ChildProcess.start(
                program, ReadyProbe.http(URI.create(url + "/.well-known/openid-configuration")), Restart.ALWAYS);
    }
}
