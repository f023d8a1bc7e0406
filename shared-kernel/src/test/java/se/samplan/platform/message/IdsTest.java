package se.samplan.platform.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Ids are UUIDs of version 7, and never repeat what was sent")
class IdsTest {

    @Test
    void aNewIdIsOfVersionSevenAndVariantTwo() {
        assertThat(Stream.generate(Ids::next).limit(1_000).map(UUID::fromString))
                .allSatisfy(id -> {
                    assertThat(id.version()).isEqualTo(7);
                    assertThat(id.variant()).isEqualTo(2);
                });
    }

    @Test
    void itBeginsWithTheMillisecondsSince1970() {
        long before = Clock.systemUTC().millis();
        long inId = UUID.fromString(Ids.next()).getMostSignificantBits() >>> 16;
        assertThat(inId).isBetween(before, Clock.systemUTC().millis());
    }

    @Test
    void laterIdsSortAfterEarlierOnes() throws InterruptedException {
        String earlier = Ids.next();
        Thread.sleep(2);
        assertThat(Ids.next()).isGreaterThan(earlier);
    }

    @Test
    void noTwoAreAlike() {
        List<String> many =
                IntStream.range(0, 100_000).mapToObj(i -> Ids.next()).toList();
        assertThat(many).doesNotHaveDuplicates();
    }

    @Test
    void capitalsAreWrittenSmall() {
        assertThat(Ids.uuid("01990000-0000-7000-8000-00000000000A")).endsWith("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "201301052385",
                "1-1-1-1-1",
                "01990000-0000-7000-8000-00000000000G",
                " 1990000-0000-7000-8000-000000000001"
            })
    void whatIsNoUuidIsRefusedWithoutBeingRepeated(String value) {
        assertThatThrownBy(() -> Ids.uuid(value))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(fault -> assertThat(String.valueOf(fault.getMessage()))
                        .doesNotContain(value.isEmpty() ? "never" : value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void anOpaqueIdIsNotBlank(String value) {
        assertThatThrownBy(() -> Ids.opaque(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOpaqueIdHasAtMostAHundredCharacters() {
        assertThat(Ids.opaque("x".repeat(100))).hasSize(100);
        assertThatThrownBy(() -> Ids.opaque("x".repeat(101))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReceiptIsReadBackFromItsOneWord() {
        Receipt receipt = new Receipt("consents-01990000-0000-7000-8000-000000000001", 12);
        assertThat(Receipt.parse(receipt.toString())).isEqualTo(receipt);
        assertThatThrownBy(() -> Receipt.parse("12")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Receipt.parse("a:b")).isInstanceOf(IllegalArgumentException.class);
    }
}
