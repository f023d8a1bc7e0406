package se.samplan.child.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samplan.child.write.IdentityNumbers.Bearer;

@DisplayName("Personnummer, samordningsnummer and reserve numbers")
class IdentityNumbersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 17);

    @ParameterizedTest
    @ValueSource(strings = {"201301052385", "201109232395", "200904142387", "201406302396", "201003032396"})
    void aPersonnummerIsTaken(String number) {
        assertThat(ofChild(number)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20130105-2385",
                " 20130105 2385 ",
                "20130105+2385",
                "20130105\u20132385",
                "20130105\u00a02385",
                "\u200b201301052385",
                "2013\u2009 01 05 \u2212 2385",
                "\uff12\uff10130105-2385"
            })
    void isWrittenInTheWaysPeopleWriteIt(String written) {
        assertThat(ofChild(written)).isEqualTo("201301052385");
    }

    @ParameterizedTest
    @CsvSource({
        "201303602385, 2013-03-31", // the month is known
        "201300602388, 2013-12-31", // the year alone
        "201303752388, 2013-03-15",
        "201202602387, 2012-02-29"
    })
    void aSamordningsnummerMayLackTheDayOrTheMonth(String number, LocalDate born) {
        assertThat(ofChild(number)).isEqualTo(number);
        assertThat(IdentityNumbers.birthday(number)).as("the last it can be").contains(born);
    }

    @Test
    void aSamordningsnummerOfNoDayNeedsItsCheckDigitToo() {
        refused("201303602386");
        refused("201300602389");
        refused("201300012381");
    }

    @Test
    void tenDigitsAreEnoughWhereTheCenturyIsCertain() {
        assertThat(ofChild("140630-2396")).isEqualTo("201406302396");
        assertThat(IdentityNumbers.normal("800101-2387", Bearer.GUARDIAN, TODAY))
                .isEqualTo("198001012387");
        refused("140630+2396");
        refused("800101-2387");
    }

    @Test
    void aChildIsBornAndNoOlderThanTwenty() {
        refused("191301052384");
        refused("201301052384");
        refused(withCheckDigit("20270105238"));
        refused(withCheckDigit("20050801238"));
        assertThat(ofChild(withCheckDigit("20050818238"))).isNotNull();
        assertThatThrownBy(() -> IdentityNumbers.normal("201301052385", Bearer.GUARDIAN, LocalDate.of(2020, 1, 1)))
                .isInstanceOf(BadIdentityNumber.class);
    }

    @Test
    void aSamordningsnummerHasSixtyAddedToTheDay() {
        String number = withCheckDigit("20130165238");
        assertThat(ofChild(number)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20210325K069", "98240301AA06", "20210325k069"})
    void aReserveNumberIsTaken(String number) {
        assertThat(ofChild(number)).isEqualTo(number.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "201301052382",
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
        assertThatThrownBy(() -> ofChild(number)).isInstanceOf(BadIdentityNumber.class);
    }

    @Test
    void aDayThatIsNoneIsRefusedAlsoWithARightCheckDigit() {
        for (String day : List.of("20130230238", "20130299238", "20131301238", "20130092238")) {
            assertThatThrownBy(() -> ofChild(withCheckDigit(day))).isInstanceOf(BadIdentityNumber.class);
        }
    }

    @Test
    void nothingIsNoNumber() {
        assertThatThrownBy(() -> ofChild(null)).isInstanceOf(BadIdentityNumber.class);
    }

    private static String ofChild(@Nullable String written) {
        return IdentityNumbers.normal(written, Bearer.CHILD, TODAY);
    }

    private static void refused(String number) {
        assertThatThrownBy(() -> ofChild(number)).isInstanceOf(BadIdentityNumber.class);
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
