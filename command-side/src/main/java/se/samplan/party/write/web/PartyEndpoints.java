package se.samplan.party.write.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.party.commands.PartyCommand;
import se.samplan.platform.decide.web.CommandFamily;

/** What systems can ask: one address per record of {@link PartyCommand}, named by the command's word. */
@Configuration(proxyBeanMethods = false)
class PartyEndpoints {

    @Bean
    CommandFamily partyCommands() {
        return CommandFamily.of("party", PartyCommand.class);
    }
}
