package se.samplan.platform.decide;

import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the common parts of deciding on the command bus. */
@Configuration(proxyBeanMethods = false)
class DecidingConfiguration {

    /** Inside the bus that runs the handlers, so that a refusal keeps its code whichever way the command came. */
    @Bean
    RefusalInterceptor refusalsOnTheBus(@Qualifier("localSegment") CommandBus bus, Registers registers) {
        RefusalInterceptor interceptor = new RefusalInterceptor();
        bus.registerHandlerInterceptor(interceptor);
        // Inside the first, which takes its refusal across the bus.
        bus.registerHandlerInterceptor(new CurrentUnitInterceptor(registers));
        return interceptor;
    }
}
