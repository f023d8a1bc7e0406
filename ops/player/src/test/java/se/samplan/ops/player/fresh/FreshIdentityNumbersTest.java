package se.samplan.ops.player.fresh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreshIdentityNumbersTest {
    private final FreshIdentityNumbers numbers = new FreshIdentityNumbers(new Random(7));

    @Test
    void keepsTheDayOfBirthAndTakesASerialThatIsOnlyForTests() {
        for (int i = 0; i < 200; i++) {
            String number = numbers.another("201301052385", 0);

            assertThat(number).startsWith("20130105").hasSize(12);
            assertThat(number.substring(8, 11)).matches("238|239|98\\d|99\\d");
            assertThat(Luhn.holds(number.substring(2))).isTrue();
        }
    }

    @Test
    void changesTheDayWhenTheDayIsUsedUpButNotTheYear() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            seen.add(numbers.another("201301052385", 12 + i));
        }

        assertThat(seen).hasSizeGreaterThan(250).allMatch(number -> number.startsWith("2013"));
    }

    @Test
    void keepsACoordinationNumberOne() {
        // Day 5 + 60.
        assertThat(numbers.another("201301652382", 0)).startsWith("20130165");
    }

    @ParameterizedTest
    @ValueSource(strings = {"201301052382", "201313452385", "hello", "", "1301052385", "20130105238"})
    void leavesWhatIsNoNumberAsItIs(String wrong) {
        assertThat(numbers.another(wrong, 0)).isEqualTo(wrong);
    }

    @Test
    void keepsTheHyphenAndTheFormOfAReserveNumber() {
        assertThat(numbers.another("20130105-2385", 0)).matches("20130105-\\d{4}");
        assertThat(numbers.another("20210325K069", 0)).matches("20210325K\\d{3}");
    }
}
