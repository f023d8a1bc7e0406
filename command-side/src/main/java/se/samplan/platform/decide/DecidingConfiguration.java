package se.samplan.platform.decide;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import se.samplan.platform.vault.KeyedMark;

/**
 * Puts the common parts of deciding on the command bus. An interceptor that is a bean is put on the bus by Axon too, and would do its work
 * twice for each command: what stands here is that it has been put there.
 */
@Configuration(proxyBeanMethods = false)
class DecidingConfiguration {

    /** Inside the bus that runs the handlers, so that a refusal keeps its code whichever way the command came. */
    @Bean
    Registration refusalsOnTheBus(@Qualifier("localSegment") CommandBus bus, Registers registers) {
        Registration refusals = bus.registerHandlerInterceptor(new RefusalInterceptor());
        // Inside the first, which takes its refusal across the bus.
        bus.registerHandlerInterceptor(new CurrentUnitInterceptor(registers));
        return refusals;
    }

    /** Within the refusals, since it refuses too. */
    @Bean
    @DependsOn("refusalsOnTheBus")
    Registration keysOnTheBus(@Qualifier("localSegment") CommandBus bus, UsedKeys keys, KeyedMark mark) {
        return bus.registerHandlerInterceptor(new OneCommandPerKey(keys, mark));
    }
}
