package se.samplan.ops.player.fresh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FreshUnitCodesTest {
    private final FreshUnitCodes codes = new FreshUnitCodes(new Random(7));

    @Test
    void keepsTheFormOfASchoolUnitCode() {
        assertThat(codes.another("91234567")).matches("9\\d{7}").isNotEqualTo("91234567");
    }

    @Test
    void keepsTheOrganisationInAnHsaId() {
        assertThat(codes.another("SE2120009999-1A01"))
                .matches("SE2120009999-\\d[A-Z]\\d\\d")
                .isNotEqualTo("SE2120009999-1A01");
    }

    @Test
    void givesAnOrganisationNumberARightCheckDigit() {
        String code = codes.another("8020010016");

        assertThat(code).matches("802\\d{7}");
        assertThat(Luhn.holds(code)).isTrue();
    }

    @Test
    void leavesWhatHasNoKnownFormAsItIs() {
        assertThat(codes.another("8020010010")).isEqualTo("8020010010");
        assertThat(codes.another("X1")).isEqualTo("X1");
    }
}
