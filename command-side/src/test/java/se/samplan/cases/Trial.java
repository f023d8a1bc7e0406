package se.samplan.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.Envelope;
import se.samplan.platform.decide.RefusalsOnTheBus;
import se.samplan.platform.decide.StreamTarget;
import se.samplan.platform.message.Ids;
import se.samplan.platform.message.Intention;

/** One stream before the rules: given facts, when somebody wants something, then facts or a refusal. */
public final class Trial<T> {
    private final AggregateTestFixture<T> fixture;
    private final List<Object> facts = new ArrayList<>();
    private final List<Object> intentions = new ArrayList<>();
    private LocalDate today = Cases.TODAY;

    public Trial(Class<T> type, Object... resources) {
        fixture = new AggregateTestFixture<>(type);
        fixture.registerCommandTargetResolver(new StreamTarget());
        fixture.registerCommandHandlerInterceptor(new RefusalsOnTheBus());
        for (Object resource : resources) {
            fixture.registerInjectableResource(resource);
        }
    }

    public Trial<T> on(LocalDate day) {
        today = day;
        return this;
    }

    /** Facts with who caused them, or lists of such. */
    public Trial<T> given(Object... earlier) {
        for (Object each : earlier) {
            if (each instanceof List<?> many) {
                facts.addAll(many);
            } else {
                facts.add((EventMessage<?>) each);
            }
        }
        return this;
    }

    /** Somebody did something earlier today; unlike a fact alone it starts the clocks that go with it. */
    public Trial<T> givenThat(Actor actor, Intention intention) {
        intentions.add(message(intention, new Envelope(actor, Ids.next(), null)));
        return this;
    }

    public Outcome when(Actor actor, Intention intention) {
        return when(new Envelope(actor, Ids.next(), null), intention);
    }

    /** @param seen the version of the stream the actor had before their eyes */
    public Outcome whenHavingSeen(long seen, Actor actor, Intention intention) {
        return when(new Envelope(actor, Ids.next(), seen), intention);
    }

    public Outcome when(Envelope envelope, Intention intention) {
        return new Outcome(earlier().when(message(intention, envelope)));
    }

    public Outcome whenNobodyNamed(Intention intention) {
        return new Outcome(earlier().when(new GenericCommandMessage<>(intention)));
    }

    /** Midnight passes, and the day has come. */
    public Outcome whenTheDayComes(LocalDate day) {
        return new Outcome(earlier().whenTimeAdvancesTo(Cases.morning(day)));
    }

    private TestExecutor<T> earlier() {
        TestExecutor<T> executor = fixture.given(facts).andGivenCurrentTime(Cases.morning(today));
        return intentions.isEmpty() ? executor : executor.andGivenCommands(intentions);
    }

    private static GenericCommandMessage<?> message(Intention intention, @Nullable Envelope envelope) {
        GenericCommandMessage<?> message = new GenericCommandMessage<>(intention);
        return envelope == null ? message : message.withMetaData(envelope.toMetaData());
    }
}
