package se.samplan.consent.write;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.platform.decide.AggregateModules;

/** Puts the streams of consents on the command bus. */
@Configuration(proxyBeanMethods = false)
class ConsentAggregateConfiguration {

    @Bean
    ConfigurerModule streamsOfConsents() {
        return AggregateModules.of(ConsentAggregate.class);
    }
}
