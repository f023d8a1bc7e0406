package se.samplan.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.actor.ActorMissing;
import se.samplan.platform.actor.MetaDataKeys;
import se.samplan.platform.message.Receipt;
import se.samplan.platform.refusal.RefusalDetail;

/** What came of it. */
public final class Outcome {
    private final ResultValidator<?> result;

    Outcome(ResultValidator<?> result) {
        this.result = result;
    }

    /** Exactly these events. */
    public Outcome then(Object... events) {
        result.expectEvents(events);
        return this;
    }

    /** Accepted, and nothing new to say. */
    public Outcome thenNothing() {
        result.expectNoEvents().expectSuccessfulHandlerExecution();
        return this;
    }

    public Outcome answering(String stream, long version) {
        result.expectResultMessagePayload(new Receipt(stream, version));
        return this;
    }

    /** Every event says who, on whose behalf, about which child, by which command. */
    public Outcome saying(Actor actor, String party) {
        List<EventMessage<?>> events = new ArrayList<>();
        result.expectEventsMatching(new CustomTypeSafeMatcher<>("events of " + actor.person()) {
            @Override
            protected boolean matchesSafely(List<? super EventMessage<?>> applied) {
                applied.forEach(each -> events.add((EventMessage<?>) each));
                return true;
            }
        });
        assertThat(events).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getMetaData().get(MetaDataKeys.ACTOR))
                    .isEqualTo(actor.person().value());
            assertThat(event.getMetaData().get(MetaDataKeys.ROLE))
                    .isEqualTo(actor.role().word());
            assertThat(String.valueOf(event.getMetaData().get(MetaDataKeys.PARTY)))
                    .isEqualTo(party);
            assertThat(event.getMetaData().get(MetaDataKeys.COMMAND)).isInstanceOf(String.class);
        });
        return this;
    }

    /** Refused with this code, and nothing happened. */
    public Outcome isRefused(String code) {
        result.expectNoEvents();
        assertThat(refusal().code()).isEqualTo(code);
        return this;
    }

    /** Refused, saying exactly this under that name. */
    public Outcome isRefused(String code, String detail, String... values) {
        isRefused(code);
        assertThat(refusal().details().get(detail)).isEqualTo(Arrays.asList(values));
        return this;
    }

    public void isRefusedForWantOfAnActor() {
        result.expectNoEvents().expectException(CommandExecutionException.class);
        result.expectException(new CustomTypeSafeMatcher<Throwable>("for want of an actor") {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown.getCause() instanceof ActorMissing;
            }
        });
    }

    private RefusalDetail refusal() {
        List<RefusalDetail> found = new ArrayList<>();
        result.expectException(CommandExecutionException.class);
        result.expectExceptionDetails(new CustomTypeSafeMatcher<Object>("a refusal") {
            @Override
            protected boolean matchesSafely(Object detail) {
                return detail instanceof RefusalDetail refusal && found.add(refusal);
            }
        });
        return found.getFirst();
    }
}
