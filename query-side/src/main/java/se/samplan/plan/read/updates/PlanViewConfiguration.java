package se.samplan.plan.read.updates;

import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.plan.read.document.PlanView;
import se.samplan.platform.search.View;
import se.samplan.platform.vault.Vault;

/** Puts the view of plans to work. */
@Configuration(proxyBeanMethods = false)
class PlanViewConfiguration {

    @Bean
    View planView(Vault vault, QueryUpdateEmitter emitter) {
        return new PlanView(vault, new PlanWatchNotifier(emitter));
    }
}
