package se.samplan.ops.engine.tally;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.AggregateFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import se.samplan.platform.decide.AggregateModules;

@TestConfiguration(proxyBeanMethods = false)
public class TallyOnTheBus {

    @Bean
    AggregateFactory<Tally> tallyFactory() {
        return AggregateModules.factory(Tally.class, Tally::copy);
    }

    @Bean
    ConfigurerModule tallies(AggregateFactory<Tally> tallyFactory) {
        return AggregateModules.withSnapshots(tallyFactory);
    }
}
