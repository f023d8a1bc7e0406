package se.samplan.plan.write;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.platform.decide.Streams;

/** Puts the streams of plans on the command bus. */
@Configuration(proxyBeanMethods = false)
class PlansOnTheBus {

    @Bean
    ConfigurerModule streamsOfPlans() {
        return Streams.of(Plan.class);
    }
}
