package se.samplan.ops.hub;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The hub as one process: command side and query side together, on one public port. Beans are named by their whole class
 * name: the same word may stand in several rooms.
 */
@SpringBootApplication(scanBasePackages = "se.samplan", nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class SamplanHub {

    public static void main(String[] arguments) {
        var hub = new SpringApplication(SamplanHub.class);
        hub.addInitializers(new EmbeddedEngines());
        hub.run(arguments);
    }
}
