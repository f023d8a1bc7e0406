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
import se.samplan.platform.actor.Keys;
import se.samplan.platform.message.Receipt;
import se.samplan.platform.refusal.RefusalDetail;

/** What came of it. */
public final class Outcome {
    private final ResultValidator<?> result;

    Outcome(ResultValidator<?> result) {
        this.result = result;
    }

    /** Exactly these facts. */
    public Outcome then(Object... facts) {
        result.expectEvents(facts);
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

    /** Every fact says who, on whose behalf, about which child, by which intention. */
    public Outcome saying(Actor actor, String party) {
        List<EventMessage<?>> facts = new ArrayList<>();
        result.expectEventsMatching(new CustomTypeSafeMatcher<>("facts of " + actor.person()) {
            @Override
            protected boolean matchesSafely(List<? super EventMessage<?>> applied) {
                applied.forEach(each -> facts.add((EventMessage<?>) each));
                return true;
            }
        });
        assertThat(facts).isNotEmpty().allSatisfy(fact -> {
            assertThat(fact.getMetaData().get(Keys.ACTOR))
                    .isEqualTo(actor.person().value());
            assertThat(fact.getMetaData().get(Keys.ROLE)).isEqualTo(actor.role().word());
            assertThat(String.valueOf(fact.getMetaData().get(Keys.PARTY))).isEqualTo(party);
            assertThat(fact.getMetaData().get(Keys.COMMAND)).isInstanceOf(String.class);
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
