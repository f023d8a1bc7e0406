package se.samplan.ops.hub;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The hub as one process: command side and query side together, on one public port. */
@SpringBootApplication(scanBasePackages = "se.samplan")
public class SamplanHub {

    public static void main(String[] arguments) {
        var hub = new SpringApplication(SamplanHub.class);
        hub.addInitializers(new EmbeddedEngines());
        hub.run(arguments);
    }
}
