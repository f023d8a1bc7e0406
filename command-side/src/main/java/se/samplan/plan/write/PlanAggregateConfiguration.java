package se.samplan.plan.write;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.AggregateFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.plan.commands.PlanCommand;
import se.samplan.platform.decide.AggregateModules;
import se.samplan.platform.decide.CopyingFactory;

/** Puts the streams of plans on the command bus. They grow for years: a snapshot is where reading them begins. */
@Configuration(proxyBeanMethods = false)
class PlanAggregateConfiguration {

    /** Axon's snapshotter looks for it among the beans. */
    @Bean
    AggregateFactory<PlanAggregate> planFactory() {
        return new CopyingFactory<>(PlanAggregate.class, PlanAggregate::new, PlanAggregate::copy);
    }

    @Bean
    ConfigurerModule streamsOfPlans(AggregateFactory<PlanAggregate> planFactory) {
        return AggregateModules.withSnapshots(planFactory, PlanCommand.class);
    }
}
