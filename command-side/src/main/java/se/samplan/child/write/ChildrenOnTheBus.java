package se.samplan.child.write;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.platform.decide.Streams;

/** Puts the streams of children on the command bus. */
@Configuration(proxyBeanMethods = false)
class ChildrenOnTheBus {

    @Bean
    ConfigurerModule streamsOfChildren() {
        return Streams.of(Child.class);
    }
}
