package se.samplan.ops.architecture.crooked.pages.day;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Instant;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;

/** A page that searches, prints, asks the machine for the time and is wired from behind, and on the bus twice. */
class DayPage {
    @Autowired
    String greeting;

    ElasticsearchClient search;

    @Bean
    MessageHandlerInterceptor<CommandMessage<?>> checks() {
        return (unit, chain) -> chain.proceed();
    }

    void show() {
        System.out.println(Instant.now());
    }
}
