package se.samplan.child.write;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.platform.decide.AggregateModules;
import se.samplan.platform.decide.RefusalInterceptor;

/** Puts the streams of children on the command bus. */
@Configuration(proxyBeanMethods = false)
class ChildAggregateConfiguration {

    @Bean
    ConfigurerModule streamsOfChildren() {
        return AggregateModules.of(ChildAggregate.class);
    }

    /** Within the refusals, since it refuses too. */
    @Bean
    RegisteringIsLookup registeringIsLookup(
            @Qualifier("localSegment") CommandBus bus, RefusalInterceptor refusals, LookupRules rules) {
        RegisteringIsLookup interceptor = new RegisteringIsLookup(rules);
        bus.registerHandlerInterceptor(interceptor);
        return interceptor;
    }
}
