package se.samplan.consent.write;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.platform.decide.Streams;

/** Puts the streams of consents on the command bus. */
@Configuration(proxyBeanMethods = false)
class ConsentsOnTheBus {

    @Bean
    ConfigurerModule streamsOfConsents() {
        return Streams.of(Consents.class);
    }
}
