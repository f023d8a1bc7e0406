package se.samplan.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.decide.RefusalInterceptor;
import se.samplan.platform.decide.StreamTargetResolver;
import se.samplan.platform.message.Command;
import se.samplan.platform.message.Ids;

/** One stream before the rules: given events, when somebody wants something, then events or a refusal. */
public final class Trial<T> {
    private final AggregateTestFixture<T> fixture;
    private final List<Object> events = new ArrayList<>();
    private final List<Object> commands = new ArrayList<>();
    private LocalDate today = Cases.TODAY;

    public Trial(Class<T> type, Object... resources) {
        fixture = new AggregateTestFixture<>(type);
        fixture.registerCommandTargetResolver(new StreamTargetResolver());
        fixture.registerCommandHandlerInterceptor(new RefusalInterceptor());
        fixture.registerCommandDispatchInterceptor(
                messages -> (index, message) -> new GenericCommandMessage<>(message, handled(type, message)));
        for (Object resource : resources) {
            fixture.registerInjectableResource(resource);
        }
    }

    /** The name that the stream handles a command by: its own, or that of its family. */
    private static String handled(Class<?> stream, CommandMessage<?> message) {
        List<Class<?>> taken = Arrays.stream(stream.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .<Class<?>>map(method -> method.getParameterTypes()[0])
                .filter(type -> type.isInstance(message.getPayload()))
                .toList();
        return taken.contains(message.getPayloadType())
                ? message.getCommandName()
                : taken.getFirst().getName();
    }

    public Trial<T> on(LocalDate day) {
        today = day;
        return this;
    }

    /** Events with who caused them, or lists of such. */
    public Trial<T> given(Object... earlier) {
        for (Object each : earlier) {
            if (each instanceof List<?> many) {
                events.addAll(many);
            } else {
                events.add((EventMessage<?>) each);
            }
        }
        return this;
    }

    /** Somebody did something earlier today; unlike an event alone it starts the clocks that go with it. */
    public Trial<T> givenThat(Actor actor, Command command) {
        commands.add(message(command, new Envelope(actor, Ids.next(), null)));
        return this;
    }

    public Outcome when(Actor actor, Command command) {
        return when(new Envelope(actor, Ids.next(), null), command);
    }

    /** @param seen the version of the stream the actor had before their eyes */
    public Outcome whenHavingSeen(long seen, Actor actor, Command command) {
        return when(new Envelope(actor, Ids.next(), seen), command);
    }

    public Outcome when(Envelope envelope, Command command) {
        return new Outcome(earlier().when(message(command, envelope)));
    }

    public Outcome whenNobodyNamed(Command command) {
        return new Outcome(earlier().when(new GenericCommandMessage<>(command)));
    }

    /** Midnight passes, and the day has come. */
    public Outcome whenTheDayComes(LocalDate day) {
        return new Outcome(earlier().whenTimeAdvancesTo(Cases.morning(day)));
    }

    private TestExecutor<T> earlier() {
        TestExecutor<T> executor = fixture.given(events).andGivenCurrentTime(Cases.morning(today));
        return commands.isEmpty() ? executor : executor.andGivenCommands(commands);
    }

    private static GenericCommandMessage<?> message(Command command, @Nullable Envelope envelope) {
        GenericCommandMessage<?> message = new GenericCommandMessage<>(command);
        return envelope == null ? message : message.withMetaData(envelope.toMetaData());
    }
}
