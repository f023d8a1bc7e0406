package se.samplan.party.read;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.platform.search.View;
import se.samplan.platform.vault.Vault;

/** Puts the view of units and staff to work. */
@Configuration(proxyBeanMethods = false)
class PartyViewConfiguration {

    @Bean
    View partyView(Vault vault, Directory directory) {
        return new PartyView(vault, directory::changed);
    }
}
