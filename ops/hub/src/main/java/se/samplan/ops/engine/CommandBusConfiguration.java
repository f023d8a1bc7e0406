package se.samplan.ops.engine;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.interceptors.TransactionManagingInterceptor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;

/** The road a command takes: off the caller's thread, in one transaction, tried again when another was faster. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class CommandBusConfiguration {

    /**
     * @param atOnce each may need two connections, its own transaction's and one for what must outlive a rollback (keys): the size of
     *     the pool is reckoned from this
     */
    @Bean
    CommandExecutor commandThreads(@Value("${samplan.commands.at-once}") int atOnce) {
        return new CommandExecutor(atOnce);
    }

    @Bean
    @Qualifier("localSegment")
    AsynchronousCommandBus commandBus(
            TransactionManager transactions,
            Configuration configuration,
            DuplicateCommandHandlerResolver duplicates,
            CommandExecutor commandThreads,
            @Qualifier("retryThread") ScheduledExecutorService retryThread) {
        var road = AsynchronousCommandBus.builder()
                .duplicateCommandHandlerResolver(duplicates)
                .spanFactory(configuration.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(configuration.messageMonitor(CommandBus.class, "commandBus"))
                .executor(commandThreads);
        var bus = new RetryingCommandBus(road, retryThread);
        // Not given to the bus: it begins a transaction where no failure is caught, and who sent the command would wait
        // for ever.
        bus.registerHandlerInterceptor(new TransactionManagingInterceptor<>(transactions));
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(configuration.correlationDataProviders()));
        return bus;
    }

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService retryThread() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("command-retry").daemon().factory());
    }
}
