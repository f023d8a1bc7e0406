package se.samplan.child.write;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import se.samplan.platform.decide.AggregateModules;

/** Puts the streams of children on the command bus. */
@Configuration(proxyBeanMethods = false)
class ChildAggregateConfiguration {

    @Bean
    ConfigurerModule streamsOfChildren() {
        return AggregateModules.of(ChildAggregate.class);
    }

    /** Within the refusals, since it refuses too. Not a bean itself, which Axon would put on the bus once more. */
    @Bean
    @DependsOn("refusalsOnTheBus")
    Registration registeringIsLookup(@Qualifier("localSegment") CommandBus bus, LookupRules rules) {
        return bus.registerHandlerInterceptor(new RegisteringIsLookup(rules));
    }
}
