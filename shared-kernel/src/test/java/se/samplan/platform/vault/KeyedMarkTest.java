package se.samplan.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A mark lets texts be compared, for one purpose and under one key")
class KeyedMarkTest {
    private final byte[] secret = new byte[32];

    @Test
    void isTheSameForTheSameTextAlone() {
        KeyedMark mark = new KeyedMark(secret, "one");
        assertThat(mark.of("text"))
                .hasSize(43)
                .isEqualTo(new KeyedMark(secret, "one").of("text"))
                .isNotEqualTo(mark.of("texts"));
    }

    @Test
    void isAnotherForAnotherPurposeOrAnotherKey() {
        byte[] other = new byte[32];
        Arrays.fill(other, (byte) 1);
        assertThat(new KeyedMark(secret, "one").of("text"))
                .isNotEqualTo(new KeyedMark(secret, "two").of("text"))
                .isNotEqualTo(new KeyedMark(other, "one").of("text"));
    }

    @Test
    void whatWasMarkedUnderAnOlderKeyIsStillKnown() {
        byte[] fresh = new byte[32];
        Arrays.fill(fresh, (byte) 2);
        KeyedMark both = new KeyedMark(List.of(fresh, secret), "one");
        assertThat(both.all("text")).containsExactly(both.of("text"), new KeyedMark(secret, "one").of("text"));
    }

    @Test
    void wantsASecretThatIsLongEnough() {
        assertThatThrownBy(() -> new KeyedMark(new byte[31], "one")).isInstanceOf(IllegalArgumentException.class);
    }
}
