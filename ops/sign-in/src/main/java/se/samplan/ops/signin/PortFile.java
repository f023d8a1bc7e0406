package se.samplan.ops.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Tells the hub which port was chosen: the file {@code port} in the data directory appears when the sign-in can be used.
 * A file left by an earlier run is taken away first.
 */
class PortFile implements ApplicationListener<SpringApplicationEvent> {

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        try {
            switch (event) {
                case ApplicationEnvironmentPreparedEvent starting ->
                    Files.deleteIfExists(in(starting.getEnvironment()));
                case ApplicationReadyEvent ready -> {
                    var environment = ready.getApplicationContext().getEnvironment();
                    WholeFile.write(in(environment), environment.getRequiredProperty("local.server.port"));
                }
                default -> {}
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path in(Environment environment) {
        return Path.of(environment.getProperty("samplan.sign-in.data", "data/sign-in"), "port");
    }
}
