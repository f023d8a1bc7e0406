package se.samplan.ops.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Four events at 1, 2, 5 and 7 become 0, 1, 2 and 3. */
class PositionsTest {
    private static final String OF_DATABASE = "org.axonframework.eventhandling.GapAwareTrackingToken";
    private final Positions positions = new Positions.Anew(new long[] {1, 2, 5, 7});

    @Test
    void countWithoutGaps() {
        assertThat(positions.of(0)).isEqualTo(-1);
        assertThat(positions.of(1)).isZero();
        assertThat(positions.of(4)).isEqualTo(1);
        assertThat(positions.of(7)).isEqualTo(3);
        assertThat(positions.of(100)).isEqualTo(3);
    }

    @Test
    void aPolicyGoesOnWhereItWas() {
        assertThat(token("{\"index\":5,\"gaps\":[3,4]}")).isEqualTo("{\"globalIndex\":2}");
    }

    /** Heard again rather than never: policies do nothing twice. */
    @Test
    void whatAPolicyHadNotHeardInAGapIsHeard() {
        assertThat(token("{\"index\":7,\"gaps\":[2]}")).isEqualTo("{\"globalIndex\":0}");
    }

    private String token(String json) {
        return new String(
                positions
                        .of(new Positions.StoredToken(json.getBytes(StandardCharsets.UTF_8), OF_DATABASE))
                        .bytes(),
                StandardCharsets.UTF_8);
    }
}
