package se.samplan.history.read;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.platform.search.View;

/** Puts the view of the history to work. */
@Configuration(proxyBeanMethods = false)
class HistoryViewConfiguration {

    @Bean
    View historyView() {
        return new HistoryView();
    }
}
