package se.samplan.ops.hub;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;

/**
 * The directory the hub was put together in: its own jar, {@code search-node/} and {@code sign-in/} beside it.
 * {@code samplan.distribution} names it when the hub is run from elsewhere.
 */
record Distribution(Path home) {

    static Distribution of(Environment environment) {
        String configured = environment.getProperty("samplan.distribution");
        return new Distribution(
                configured == null ? besideOwnJar() : Path.of(configured).toAbsolutePath());
    }

    private static Path besideOwnJar() {
        try {
            var own = Path.of(SamplanHub.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return own.resolveSibling("").toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Path searchNode() {
        return home.resolve("search-node");
    }

    Path signIn() {
        return home.resolve("sign-in").resolve("sign-in.jar");
    }

    /** Small and quick to start; with its ahead-of-time cache when the distribution has one. */
    String[] signInFlags() {
        List<String> flags = new ArrayList<>(List.of("@" + home.resolve("jvm").resolve("sign-in.flags")));
        Path cache = home.resolve("sign-in").resolve("sign-in.aot");
        if (Files.exists(cache)) {
            flags.add("-XX:AOTCache=" + cache);
        }
        return flags.toArray(String[]::new);
    }
}
