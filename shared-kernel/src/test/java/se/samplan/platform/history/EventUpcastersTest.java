package se.samplan.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.platform.message.EventRevision;

@DisplayName("Events of an older shape are read as events of today")
class EventUpcastersTest {
    /** As it is today: it was once {@code LampLit(room)} in another package, then got a colour. */
    @EventRevision(2)
    record LightTurnedOn(String room, String colour) {}

    private static final String FIRST_NAME = "se.samplan.lamps.events.LampLit";
    private static final String NAME = LightTurnedOn.class.getName();

    private static final EventUpcaster CHANGES = EventUpcasters.chain(List.of(
            EventUpcasters.renamed(new StoredEventType(FIRST_NAME, null), LightTurnedOn.class),
            new JsonUpcaster(
                    new StoredEventType(NAME, null),
                    new StoredEventType(NAME, "2"),
                    (json, beside) -> json.put("colour", "white"))));

    @Test
    void aRenamedEventIsReadUnderItsNewNameAndInItsNewShape() {
        assertThat(Stored.read(FIRST_NAME, null, "{\"room\":\"hall\"}", CHANGES))
                .containsExactly(new LightTurnedOn("hall", "white"));
    }

    @Test
    void anEventWithoutANewComponentGetsTheValueThatHeldThen() {
        assertThat(Stored.read(NAME, null, "{\"room\":\"hall\"}", CHANGES))
                .containsExactly(new LightTurnedOn("hall", "white"));
    }

    @Test
    void anEventOfTodayPassesUntouched() {
        assertThat(Stored.read(NAME, "2", "{\"room\":\"hall\",\"colour\":\"red\"}", CHANGES))
                .containsExactly(new LightTurnedOn("hall", "red"));
    }

    /** Why the names are kept: the framework skips what it can't name, and says nothing. */
    @Test
    void aRenamedEventIsSilentlyLostWithoutTheChain() {
        assertThat(Stored.read(FIRST_NAME, null, "{\"room\":\"hall\"}", EventUpcasters.upcasters()).stream()
                        .filter(LightTurnedOn.class::isInstance))
                .isEmpty();
    }
}
