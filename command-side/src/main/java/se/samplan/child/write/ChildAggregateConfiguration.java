package se.samplan.child.write;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.platform.decide.AggregateModules;

/** Puts the streams of children on the command bus. */
@Configuration(proxyBeanMethods = false)
class ChildAggregateConfiguration {

    @Bean
    ConfigurerModule streamsOfChildren() {
        return AggregateModules.of(ChildAggregate.class);
    }
}
