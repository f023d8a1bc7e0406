package se.samplan.party.write;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samplan.party.PartyKind;
import se.samplan.platform.refusal.Invalid;

@DisplayName("The form of a unit's code")
class UnitCodesTest {

    @ParameterizedTest
    @CsvSource({
        "SCHOOL, 91234567",
        "SOCIAL_SERVICES, SE2120009999-1A01",
        "BUP, SE2321009999-2B01",
        "HABILITATION, SE2321009999-E000000000123",
        "PRIMARY_CARE, SE2321009999-X",
        "PROVIDER, 5566778899",
        "ASSOCIATION, 8024009999"
    })
    void fitsItsKind(PartyKind kind, String code) {
        assertThatCode(() -> UnitCodes.require(kind, withCheckDigit(kind, code)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "SCHOOL, 9123456",
        "SCHOOL, 912345678",
        "SCHOOL, 9123456A",
        "SCHOOL, SE2120009999-1A01",
        "BUP, 91234567",
        "BUP, SE232100999-2B01",
        "BUP, SE2321009999-",
        "BUP, SE2321009999-2b01",
        "BUP, NO2321009999-2B01",
        "SOCIAL_SERVICES, SE2120009999 1A01",
        "PROVIDER, 556677889",
        "PROVIDER, 556677-8899"
    })
    void doesNotFit(PartyKind kind, String code) {
        assertThatThrownBy(() -> UnitCodes.require(kind, code)).isInstanceOf(Invalid.class);
    }

    @Test
    void anOrganisationNumberHasARightCheckDigit() {
        String right = withCheckDigit(PartyKind.PROVIDER, "5566778899");
        int wrong = (right.charAt(9) - '0' + 1) % 10;
        assertThatThrownBy(() -> UnitCodes.require(PartyKind.PROVIDER, right.substring(0, 9) + wrong))
                .isInstanceOf(Invalid.class);
    }

    /** A lower third digit would make it somebody's personnummer. */
    @Test
    void anOrganisationNumberIsNobodysPersonnummer() {
        assertThatThrownBy(
                        () -> UnitCodes.require(PartyKind.PROVIDER, withCheckDigit(PartyKind.PROVIDER, "8012019999")))
                .isInstanceOf(Invalid.class);
    }

    private static String withCheckDigit(PartyKind kind, String code) {
        if (kind != PartyKind.PROVIDER && kind != PartyKind.ASSOCIATION) {
            return code;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int digit = (code.charAt(i) - '0') * (2 - i % 2);
            sum += digit / 10 + digit % 10;
        }
        return code.substring(0, 9) + (10 - sum % 10) % 10;
    }
}
