package se.samplan.consent.write.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.consent.commands.ConsentCommand;
import se.samplan.platform.decide.web.CommandFamily;

/** What systems can ask: one address per record of {@link ConsentCommand}, named by the command's word. */
@Configuration(proxyBeanMethods = false)
class ConsentEndpoints {

    @Bean
    CommandFamily consentCommands() {
        return CommandFamily.of("consent", ConsentCommand.class);
    }
}
