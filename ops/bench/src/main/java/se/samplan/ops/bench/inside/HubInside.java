package se.samplan.ops.bench.inside;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import se.samplan.ops.hub.SamplanHub;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.Receipt;

/** The hub's own context, wired as it is shipped, but with no public port. Commands are sent on its gateway. */
public final class HubInside implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final CommandGateway gateway;

    private HubInside(ConfigurableApplicationContext context) {
        this.context = context;
        this.gateway = context.getBean(CommandGateway.class);
    }

    /**
     * @param data where its log goes
     * @param search address of an Elasticsearch
     */
    public static HubInside start(Path data, Map<String, String> database, String search) {
        return start(data, database, Map.of("samplan.search.url", search));
    }

    /** The command side alone, as a process of its own has it, on the database; nobody listens to what is written. */
    public static HubInside commandSide(Path data, Map<String, String> database) {
        HubInside hub = start(
                data,
                database,
                Map.of("spring.profiles.active", "evaluation,command-side", "axon.axonserver.enabled", "false"));
        hub.get(EventProcessingConfiguration.class).eventProcessors().values().forEach(EventProcessor::shutDown);
        return hub;
    }

    private static HubInside start(Path data, Map<String, String> database, Map<String, String> more) {
        var settings = new LinkedHashMap<>(database);
        settings.putAll(more);
        settings.put("samplan.data", data.toAbsolutePath().toString());
        settings.put("samplan.sign-in.url", "http://127.0.0.1:1/sign-in");
        settings.put("samplan.vault.key", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
        settings.put("logging.threshold.console", "error");
        settings.put("spring.main.log-startup-info", "false");
        var hub = new SpringApplication(SamplanHub.class);
        hub.setWebApplicationType(WebApplicationType.NONE);
        hub.setRegisterShutdownHook(false);
        return new HubInside(hub.run(settings.entrySet().stream()
                .map(each -> "--" + each.getKey() + "=" + each.getValue())
                .toArray(String[]::new)));
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    <T> T get(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** Sends as the actor, and waits until it is acknowledged. */
    public Receipt send(Actor actor, Command command) {
        var envelope = new Envelope(actor, UUID.randomUUID().toString(), null);
        return gateway.sendAndWait(new GenericCommandMessage<>(command).withMetaData(envelope.toMetaData()));
    }

    @Override
    public void close() {
        context.close();
    }
}
