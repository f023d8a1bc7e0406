package se.samplan.child.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Personnummer, samordningsnummer and reserve numbers")
class IdentityNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"201301052385", "201109232395", "200904142387", "201406302396", "201003032396"})
    void aPersonnummerIsTaken(String number) {
        assertThat(IdentityNumbers.normal(number)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20130105-2385", " 20130105 2385 ", "20130105+2385"})
    void isWrittenInTheWaysPeopleWriteIt(String written) {
        assertThat(IdentityNumbers.normal(written)).isEqualTo("201301052385");
    }

    @Test
    void aSamordningsnummerHasSixtyAddedToTheDay() {
        String number = withCheckDigit("20130165238");
        assertThat(IdentityNumbers.normal(number)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20210325K069", "98240301AA06", "20210325k069"})
    void aReserveNumberIsTaken(String number) {
        assertThat(IdentityNumbers.normal(number)).isEqualTo(number.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "201301052382",
                "1301052385",
                "2013010523855",
                "201313052385",
                "20130230238",
                "abcdefghijkl",
                "20130105238X",
                "20210325K06",
                "20210325KKK9",
                "2021O325K069"
            })
    void whatIsNoneOfThemIsRefused(String number) {
        assertThatThrownBy(() -> IdentityNumbers.normal(number)).isInstanceOf(BadIdentityNumber.class);
    }

    @Test
    void aDayThatIsNoneIsRefusedAlsoWithARightCheckDigit() {
        for (String day : List.of("20130230238", "20130299238", "20131301238", "20130160238")) {
            assertThatThrownBy(() -> IdentityNumbers.normal(withCheckDigit(day)))
                    .isInstanceOf(BadIdentityNumber.class);
        }
    }

    @Test
    void nothingIsNoNumber() {
        assertThatThrownBy(() -> IdentityNumbers.normal(null)).isInstanceOf(BadIdentityNumber.class);
    }

    /** Luhn over the last nine of the eleven digits. */
    private static String withCheckDigit(String eleven) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int digit = (eleven.charAt(i + 2) - '0') * (2 - i % 2);
            sum += digit / 10 + digit % 10;
        }
        return eleven + (10 - sum % 10) % 10;
    }
}
