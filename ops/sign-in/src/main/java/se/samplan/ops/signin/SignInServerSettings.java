package se.samplan.ops.signin;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the hub decides about the sign-in.
 *
 * @param issuer the public address of the sign-in, as browsers and tokens name it: the hub's address followed by {@code /sign-in}
 * @param data the directory that holds the people, the signing key and, while running, the port
 * @param lifeline whether to exit when standard input closes, so that the sign-in never outlives the hub
 * @param webSecret the secret of the client {@code samplan-web}
 * @param operatorSecret the secret of the client {@code samplan-operator}
 */
@ConfigurationProperties("samplan.sign-in")
record SignInServerSettings(
        @DefaultValue("http://localhost:8080/sign-in") URI issuer,
        @DefaultValue("data/sign-in") Path data,
        @DefaultValue("false") boolean lifeline,
        @DefaultValue("evaluation-web") String webSecret,
        @DefaultValue("evaluation-operator") String operatorSecret) {

    /** The path below the hub's address where everything here lives. */
    static final String PATH = "/sign-in";

    SignInServerSettings {
        if (!issuer.isAbsolute() || !issuer.toString().endsWith(PATH)) {
            throw new IllegalArgumentException(
                    "samplan.sign-in.issuer must be an absolute address that ends with " + PATH);
        }
    }

    /** The hub's public address, without a slash at the end. */
    String hub() {
        return withoutPath(issuer.toString());
    }

    /** The hub's address under every name that a browser on this machine may know it by. */
    List<String> hubNames() {
        var hub = hub();
        return switch (issuer.getHost()) {
            case "localhost" -> List.of(hub, hub.replaceFirst("//localhost", "//127.0.0.1"));
            case "127.0.0.1" -> List.of(hub, hub.replaceFirst("//127\\.0\\.0\\.1", "//localhost"));
            default -> List.of(hub);
        };
    }

    private static String withoutPath(String address) {
        return address.substring(0, address.length() - PATH.length());
    }
}
