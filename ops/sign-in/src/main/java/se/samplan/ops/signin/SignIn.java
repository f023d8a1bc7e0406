package se.samplan.ops.signin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ApplicationListener;
import se.samplan.ops.children.Lifeline;

/** Starts the sign-in. */
@SpringBootApplication
@ConfigurationPropertiesScan
class SignIn {

    static void main(String[] arguments) {
        application().run(arguments);
    }

    static SpringApplication application() {
        var application = new SpringApplication(SignIn.class);
        application.addListeners(lifeline(), new PortFile());
        return application;
    }

    /** Listens before anything else starts, as the hub may be gone before the sign-in is ready. */
    private static ApplicationListener<ApplicationEnvironmentPreparedEvent> lifeline() {
        return new ApplicationListener<>() {
            @Override
            public void onApplicationEvent(ApplicationEnvironmentPreparedEvent starting) {
                if (starting.getEnvironment().getProperty("samplan.sign-in.lifeline", Boolean.class, false)) {
                    Lifeline.exitWhenParentIsGone();
                }
            }
        };
    }
}
