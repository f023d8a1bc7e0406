package se.samplan.ops.engine;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.platform.actor.MetaDataKeys;

/**
 * What follows from message to message. An event says who: it takes actor, party, role and command id from its command.
 * A command that a policy sends in answer to an event takes only the child: the policy acts in its own name, under its
 * own command id.
 */
@Configuration(proxyBeanMethods = false)
class ActorCorrelationProvider {

    private static final String[] FROM_COMMAND = {
        MetaDataKeys.ACTOR, MetaDataKeys.PARTY, MetaDataKeys.ROLE, MetaDataKeys.COMMAND, MetaDataKeys.CHILD
    };
    private static final String[] FROM_FACT = {MetaDataKeys.CHILD};

    @Bean
    CorrelationDataProvider messageOrigin() {
        return new MessageOriginProvider();
    }

    @Bean
    CorrelationDataProvider actorAndChild() {
        return message -> pick(message, message instanceof CommandMessage<?> ? FROM_COMMAND : FROM_FACT);
    }

    private static Map<String, ?> pick(Message<?> message, String... keys) {
        Map<String, Object> picked = new HashMap<>();
        for (String key : keys) {
            Object value = message.getMetaData().get(key);
            if (value != null) {
                picked.put(key, value);
            }
        }
        return picked;
    }
}
