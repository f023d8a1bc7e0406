package se.samplan.ops.hub;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.samplan.ops.children.ChildFailed;
import se.samplan.platform.search.ViewLifecycle;

/** Says that the hub can be used, once its companions can. Readiness is refused until then. */
@Component
class ReadyAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyAnnouncement.class);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ObjectProvider<Companions> companions;
    private final ObjectProvider<ViewLifecycle> views;
    private final String address;

    ReadyAnnouncement(
            ObjectProvider<Companions> companions,
            ObjectProvider<ViewLifecycle> views,
            @Value("${samplan.public-url}") String address) {
        this.companions = companions;
        this.views = views;
        this.address = address;
    }

    /** Boot turns readiness on when every listener of this event has returned. */
    @EventListener
    void whenReady(ApplicationReadyEvent event) {
        try {
            Companions beside = companions.getIfAvailable();
            if (beside != null) {
                beside.awaitReady(PATIENCE);
                awaitViews();
            }
            LOG.info(ConsoleTexts.of("ready", sinceStart().toMillis() / 1000.0, address));
        } catch (ChildFailed failed) {
            LOG.error(ConsoleTexts.of("not-ready", String.valueOf(failed.getMessage())));
            giveUp(event.getApplicationContext());
        }
    }

    /** There is something to read from; it may still be catching up. */
    private void awaitViews() {
        ViewLifecycle here = views.getIfAvailable();
        try {
            if (here != null && !here.awaitReady(PATIENCE)) {
                LOG.warn("the views are not there yet");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void giveUp(ApplicationContext context) {
        Thread.ofPlatform().start(() -> System.exit(SpringApplication.exit(context, () -> 1)));
    }

    /** By the virtual machine: a script that has become this process may have worked before. */
    private static Duration sinceStart() {
        return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
    }
}
