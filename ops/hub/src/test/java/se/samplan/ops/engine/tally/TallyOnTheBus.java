package se.samplan.ops.engine.tally;

import org.axonframework.config.ConfigurerModule;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import se.samplan.platform.decide.AggregateModules;

@TestConfiguration(proxyBeanMethods = false)
public class TallyOnTheBus {

    @Bean
    ConfigurerModule tallies() {
        return AggregateModules.of(Tally.class);
    }
}
