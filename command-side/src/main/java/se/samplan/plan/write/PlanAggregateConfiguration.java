package se.samplan.plan.write;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.platform.decide.AggregateModules;

/** Puts the streams of plans on the command bus. */
@Configuration(proxyBeanMethods = false)
class PlanAggregateConfiguration {

    @Bean
    ConfigurerModule streamsOfPlans() {
        return AggregateModules.of(PlanAggregate.class);
    }
}
