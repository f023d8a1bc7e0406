package se.samplan.child.write.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.child.commands.ChildCommand;
import se.samplan.platform.decide.web.CommandFamily;

/** What systems can ask: one address per record of {@link ChildCommand}, named by the command's word. */
@Configuration(proxyBeanMethods = false)
class ChildEndpoints {

    @Bean
    CommandFamily childCommands() {
        return CommandFamily.of("child", ChildCommand.class);
    }
}
