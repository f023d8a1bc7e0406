package se.samplan.ops.clock;

import java.nio.file.Path;
import java.time.Clock;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samplan.platform.search.SystemTime;
import se.samplan.platform.time.SwedishTime;

/** Gives the one clock to everyone: Spring beans, events, and whatever fires at a moment. */
@Configuration(proxyBeanMethods = false)
class ClockWiring {

    /** It can be moved. */
    static final String CONTROLLED = "controlled";
    /** It can be moved until it is given back, as when the demo has been played. */
    static final String UNTIL_RELEASED = "until-released";

    @Bean
    HubClock hubClock(@Value("${samplan.evaluation.clock:real}") String kind, @Value("${samplan.data}") Path data) {
        var offset = kind.equals(CONTROLLED) || kind.equals(UNTIL_RELEASED)
                ? ClockOffsetFile.in(data.resolve("clock"))
                : ClockOffsetFile.none();
        var clock = new HubClock(SwedishTime.ZONE, Clock.systemUTC(), offset);
        // Axon asks here for the recorded time of every event.
        GenericEventMessage.clock = clock;
        return clock;
    }

    /** The views keep their claims by the machine's time. */
    @Bean
    SystemTime realTime() {
        return new SystemTime(Clock.systemUTC());
    }

    @Bean
    com.github.kagkarlsson.scheduler.Clock deadlineClock(HubClock clock) {
        return clock::instant;
    }
}
