package se.samplan.pages.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("No cell is a formula")
class CsvCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+46",
                "-1",
                "@SUM(A1)",
                "\t=1",
                " =1",
                "\u00A0=1",
                "\u3000=1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20SUM",
                "\uFE66SUM",
                "\u22121",
                "|calc",
                "%0A=1",
                "\r=1",
                "  \n =1"
            })
    void whatCouldBeginOneHasAnApostropheBeforeIt(String text) {
        assertThat(CsvCell.of(text)).startsWith("\"'").endsWith("\"");
    }

    @Test
    void aLaterLineIsNoFormulaEither() {
        assertThat(CsvCell.of("Samtal\n=cmd|' /C calc'!A0")).isEqualTo("\"Samtal\n'=cmd|' /C calc'!A0\"");
    }

    @Test
    void everydayTextsStandAsTheyAre() {
        assertThat(CsvCell.of("Samtal 2–3 gånger, \"ute\" = bra"))
                .isEqualTo("\"Samtal 2–3 gånger, \"\"ute\"\" = bra\"");
        assertThat(CsvCell.of("")).isEqualTo("\"\"");
        assertThat(CsvCell.of("2026-11-20")).isEqualTo("\"2026-11-20\"");
    }
}
