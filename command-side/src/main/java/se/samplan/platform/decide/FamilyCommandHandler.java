package se.samplan.platform.decide;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import se.samplan.platform.message.Words;

/**
 * Takes every command of a sealed family to the one handler of its aggregate that handles the family. Axon finds a handler by the name
 * of the command alone, which is its class: here each class is put on the bus, and called by the family's name on its way in.
 */
final class FamilyCommandHandler<T> extends AggregateAnnotationCommandHandler<T> {
    private final Class<?> family;

    FamilyCommandHandler(Builder<T> parts, Class<?> family) {
        super(parts);
        this.family = family;
    }

    /** Those that the aggregate handles by themselves go there. */
    @Override
    public Registration subscribe(CommandBus bus) {
        Registration own = super.subscribe(bus);
        List<Registration> others = Words.records(family)
                .map(Class::getName)
                .filter(command -> !supportedCommandNames().contains(command))
                .map(command -> bus.subscribe(command, message -> handle(inFamily(message))))
                .toList();
        return () -> Stream.concat(Stream.of(own), others.stream())
                .map(Registration::cancel)
                .reduce(true, Boolean::logicalAnd);
    }

    private CommandMessage<?> inFamily(CommandMessage<?> message) {
        return new GenericCommandMessage<>(message, family.getName());
    }
}
