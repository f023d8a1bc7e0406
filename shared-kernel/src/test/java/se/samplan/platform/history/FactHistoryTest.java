package se.samplan.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Facts of an older shape are read as facts of today")
class FactHistoryTest {
    /** As it is today: it was once {@code LampLit(room)} in another package, then got a colour. */
    @Revision("2")
    record LightTurnedOn(String room, String colour) {}

    private static final String FIRST_NAME = "se.samplan.lamps.events.LampLit";
    private static final String NAME = LightTurnedOn.class.getName();

    private static final EventUpcaster CHANGES = FactHistory.chain(List.of(
            FactHistory.renamed(new StoredName(FIRST_NAME, null), LightTurnedOn.class),
            new Reshaped(new StoredName(NAME, null), new StoredName(NAME, "2"), json -> json.put("colour", "white"))));

    @Test
    void aRenamedFactIsReadUnderItsNewNameAndInItsNewShape() {
        assertThat(Stored.read(FIRST_NAME, null, "{\"room\":\"hall\"}", CHANGES))
                .containsExactly(new LightTurnedOn("hall", "white"));
    }

    @Test
    void aFactWithoutANewComponentGetsTheValueThatHeldThen() {
        assertThat(Stored.read(NAME, null, "{\"room\":\"hall\"}", CHANGES))
                .containsExactly(new LightTurnedOn("hall", "white"));
    }

    @Test
    void aFactOfTodayPassesUntouched() {
        assertThat(Stored.read(NAME, "2", "{\"room\":\"hall\",\"colour\":\"red\"}", CHANGES))
                .containsExactly(new LightTurnedOn("hall", "red"));
    }

    /** Why the names are kept: the framework skips what it can't name, and says nothing. */
    @Test
    void aRenamedFactIsSilentlyLostWithoutTheChain() {
        assertThat(Stored.read(FIRST_NAME, null, "{\"room\":\"hall\"}", FactHistory.upcasters()).stream()
                        .filter(LightTurnedOn.class::isInstance))
                .isEmpty();
    }
}
