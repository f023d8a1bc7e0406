package se.samplan.party.write;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.platform.decide.AggregateModules;

/** Puts the streams of parties on the command bus. */
@Configuration(proxyBeanMethods = false)
class PartyAggregateConfiguration {

    @Bean
    ConfigurerModule streamsOfParties() {
        return AggregateModules.of(PartyAggregate.class);
    }
}
