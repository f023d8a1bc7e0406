package se.samplan.party.write;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.platform.decide.Streams;

/** Puts the streams of parties on the command bus. */
@Configuration(proxyBeanMethods = false)
class PartiesOnTheBus {

    @Bean
    ConfigurerModule streamsOfParties() {
        return Streams.of(Party.class);
    }
}
