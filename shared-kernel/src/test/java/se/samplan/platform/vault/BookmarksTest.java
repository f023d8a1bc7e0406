package se.samplan.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samplan.party.PersonId;

@DisplayName("A number that leaves the hub says nothing, and is known when it comes back")
class BookmarksTest {
    private static final byte[] SECRET = new byte[32];
    private static final byte[] ANOTHER = "another secret of thirty-two bytes".getBytes(StandardCharsets.UTF_8);

    private final Bookmarks bookmarks = new Bookmarks(List.of(SECRET));

    @Test
    void isOpenedForWhatItIsAboutAlone() {
        String given = bookmarks.of("a plan", 7);
        assertThat(Bookmarks.isForm(given)).isTrue();
        assertThat(bookmarks.open("a plan", given)).contains(7L);
        assertThat(bookmarks.open("another plan", given)).isEmpty();
        assertThat(new Bookmarks(List.of(ANOTHER)).open("a plan", given)).isEmpty();
    }

    @Test
    void isForOnePersonWhereItIsMeantSo() {
        String given = bookmarks.of(Bookmarks.own(new PersonId("eva"), "a view"), 7);
        assertThat(bookmarks.open(Bookmarks.own(new PersonId("eva"), "a view"), given))
                .contains(7L);
        assertThat(bookmarks.open(Bookmarks.own(new PersonId("omar"), "a view"), given))
                .isEmpty();
    }

    @Test
    void isAnotherEachTimeSoThatTwoCanNotBeCompared() {
        assertThat(bookmarks.of("a plan", 7)).isNotEqualTo(bookmarks.of("a plan", 7));
        assertThat(bookmarks.of("a plan", 7, "a command")).isNotEqualTo(bookmarks.of("a plan", 7, "another command"));
    }

    @Test
    void isTheSameForTheSameCause() {
        assertThat(bookmarks.of("a plan", 7, "a command")).isEqualTo(bookmarks.of("a plan", 7, "a command"));
    }

    @Test
    void whatWasGivenUnderAnEarlierKeyIsStillGood() {
        String given = bookmarks.of("a plan", 7);
        assertThat(new Bookmarks(List.of(ANOTHER, SECRET)).open("a plan", given))
                .contains(7L);
    }

    @Test
    void whatWasMadeUpOpensNothing() {
        for (String madeUp : List.of("7", "", "A".repeat(43), "?".repeat(43), bookmarks.of("a plan", 7) + "A")) {
            assertThat(bookmarks.open("a plan", madeUp)).as(madeUp).isEmpty();
        }
    }
}
