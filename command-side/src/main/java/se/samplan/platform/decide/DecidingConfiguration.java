package se.samplan.platform.decide;

import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.platform.vault.KeyedMark;

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

    /** Within the refusals, since it refuses too. */
    @Bean
    OneCommandPerKey keysOnTheBus(
            @Qualifier("localSegment") CommandBus bus, RefusalInterceptor refusals, UsedKeys keys, KeyedMark mark) {
        OneCommandPerKey interceptor = new OneCommandPerKey(keys, mark);
        bus.registerHandlerInterceptor(interceptor);
        return interceptor;
    }
}
