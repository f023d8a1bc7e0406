package se.samplan.platform.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What nobody can see is no part of a text")
class CleanTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x08, 0x0B, 0x1B, 0x7F, 0x9F, 0xAD, 0x034F, 0x061C, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D,
                0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2061, 0x2066, 0x2067, 0x2068, 0x2069,
                0x206A, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFB, 0xFFFE, 0xFDD0, 0xE0041, 0x1D173
            })
    void isTakenAwayWhereverItStands(int hidden) {
        String mark = Character.toString(hidden);
        assertThat(CleanText.of("Al" + mark + "va" + mark)).isEqualTo("Alva");
        assertThat(CleanText.of(mark + "Alva")).isEqualTo("Alva");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u00A0", "\u200B", "\u2800", "\u3000\n\t", "\u00AD\u2003"})
    void aTextOfSuchAloneIsEmpty(String text) {
        assertThat(CleanText.isEmpty(text)).isTrue();
        assertThat(CleanText.isEmpty(text + ".")).isFalse();
    }

    @Test
    void aLoneSurrogateIsNoCharacter() {
        assertThat(CleanText.of("a\uD83Db\uDE00c")).isEqualTo("abc");
    }

    @Test
    void linesEndInOneWay() {
        assertThat(CleanText.of("ett\r\ntvå\rtre\u2028fyra\u2029fem\u0085sex\tslut\n"))
                .isEqualTo("ett\ntvå\ntre\nfyra\nfem\nsex\tslut\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Åsa Öberg – ”hej”, 50 % … € ½",
                "Zoë, Łukasz, Nguyễn, Дарья, 王小明, עברית, العربية",
                "می\u200Cخواهم",
                "👩‍👧‍👦 ❤️ 👍🏽",
                "m² ≥ 3"
            })
    void everythingElseStands(String text) {
        assertThat(CleanText.of(text)).isEqualTo(text);
    }

    @Test
    void theSameLetterIsTheSameText() {
        assertThat(CleanText.of("A\u030Asa")).isEqualTo("Åsa");
    }

    @Test
    void nothingToTakeAwayCostsNothing() {
        String text = "Samtal med Åsa på måndag\n";
        assertThat(CleanText.of(text)).isSameAs(text);
    }
}
