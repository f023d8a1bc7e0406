package se.samplan.plan.write.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.plan.commands.PlanCommand;
import se.samplan.platform.decide.web.CommandFamily;

/** What systems can ask: one address per record of {@link PlanCommand}, named by the command's word. */
@Configuration(proxyBeanMethods = false)
class PlanEndpoints {

    @Bean
    CommandFamily planCommands() {
        return CommandFamily.of("plan", PlanCommand.class);
    }
}
