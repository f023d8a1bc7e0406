package se.samplan.platform.decide;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;

/** Puts a kind of stream on the command bus. A stream needs no helpers, so Axon makes it itself, for each command anew. */
public final class AggregateModules {

    private AggregateModules() {}

    public static ConfigurerModule of(Class<?> stream) {
        return configurer -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(stream)
                .configureCommandTargetResolver(configuration -> new StreamTargetResolver()));
    }
}
