package se.samplan.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samplan.party.PartyId;

/** The same events give the same bytes, also in another process. */
class JsonTest {

    /** What kind of set it is, and where a process begins to count its elements, must not be seen. */
    @Test
    void aSetWithoutOrderIsWrittenInOrder() {
        List<Integer> numbers = new ArrayList<>(IntStream.range(10, 40).boxed().toList());
        String written = "{\"among\":" + numbers.toString().replace(" ", "") + "}";

        assertThat(text(new Among(Set.copyOf(numbers)))).isEqualTo(written);
        assertThat(text(new Among(new HashSet<>(numbers.reversed())))).isEqualTo(written);
    }

    @Test
    void aSetWithAnOrderKeepsIt() {
        assertThat(text(new Among(new LinkedHashSet<>(List.of(3, 1, 2))))).isEqualTo("{\"among\":[3,1,2]}");
    }

    @Test
    void idsAreOrderedByTheirValue() {
        PartyId one = new PartyId("01a205ab-8a94-72ea-a57f-581074564a52");
        PartyId other = new PartyId("01a205ab-8a94-7c57-9a22-9edbcd6dedd1");
        assertThat(text(new Parties(Set.of(other, one))))
                .isEqualTo("{\"parties\":[\"" + one.value() + "\",\"" + other.value() + "\"]}");
    }

    private static String text(Object value) {
        return new String(Json.bytes(value), StandardCharsets.UTF_8);
    }

    record Among(Set<Integer> among) {}

    record Parties(Set<PartyId> parties) {}
}
