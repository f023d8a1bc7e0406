package se.samplan.ops.engine;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;

/** The road a command takes: off the caller's thread, in one transaction, tried again when another was faster. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class CommandRoad {

    /**
     * Each may need two connections: its own transaction's, and one for what must outlive a rollback (keys). Twice this must leave some
     * of the pool for views, tokens and deadlines, or everyone waits for everyone.
     */
    private static final int AT_ONCE = 6;

    @Bean
    CommandThreads commandThreads() {
        return new CommandThreads(AT_ONCE);
    }

    @Bean
    @Qualifier("localSegment")
    AsynchronousCommandBus commandBus(
            TransactionManager transactions,
            Configuration configuration,
            DuplicateCommandHandlerResolver duplicates,
            CommandThreads commandThreads) {
        var bus = AsynchronousCommandBus.builder()
                .transactionManager(transactions)
                .duplicateCommandHandlerResolver(duplicates)
                .spanFactory(configuration.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(configuration.messageMonitor(CommandBus.class, "commandBus"))
                .executor(commandThreads)
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(configuration.correlationDataProviders()));
        return bus;
    }

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService retryThread() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("command-retry").daemon().factory());
    }

    @Bean
    CommandGateway commandGateway(CommandBus bus, @Qualifier("retryThread") ScheduledExecutorService retryThread) {
        return DefaultCommandGateway.builder()
                .commandBus(bus)
                .retryScheduler(new RetryAfterConflict(retryThread))
                .build();
    }
}
