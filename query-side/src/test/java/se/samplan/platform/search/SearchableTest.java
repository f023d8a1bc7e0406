package se.samplan.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchableTest {
    private final List<String> refreshed = new ArrayList<>();
    private final Searchable searchable = new Searchable(refreshed::addAll);

    @BeforeEach
    void fillHere() {
        searchable.filledHere(true);
    }

    @Test
    void nothingIsRefreshedWhenNothingWasWritten() {
        searchable.await(List.of("plans-school", "history"));

        assertThat(refreshed).isEmpty();
    }

    @Test
    void whatWasWrittenIsRefreshedOnceAndAlone() {
        wrote(searchable, "plans-school-000003");

        searchable.await(List.of("plans-school", "history"));
        searchable.await(List.of("plans-school", "history"));

        assertThat(refreshed).containsExactly("plans-school");
    }

    @Test
    void whatIsWrittenDuringARefreshIsRefreshedAgain() {
        List<String> seen = new ArrayList<>();
        Searchable[] self = new Searchable[1];
        self[0] = new Searchable(indexes -> {
            if (seen.isEmpty()) {
                wrote(self[0], "history-000001");
            }
            seen.addAll(indexes);
        });
        self[0].filledHere(true);
        wrote(self[0], "history-000001");

        self[0].await(List.of("history"));
        self[0].await(List.of("history"));

        assertThat(seen).containsExactly("history", "history");
    }

    @Test
    void aRefreshThatFailedIsTriedAgain() {
        List<String> tried = new ArrayList<>();
        Searchable away = new Searchable(indexes -> {
            tried.addAll(indexes);
            if (tried.size() == 1) {
                throw new SearchAway("away");
            }
        });
        away.filledHere(true);
        wrote(away, "history-000001");
        try {
            away.await(List.of("history"));
        } catch (SearchAway expected) {
            assertThat(tried).hasSize(1);
        }

        away.await(List.of("history"));

        assertThat(tried).hasSize(2);
    }

    /** A reader can have read it by its id already. */
    @Test
    void whatIsBeingWrittenIsRefreshedForWhoeverAsksMeanwhile() {
        searchable.writing("plans-school-000003");

        searchable.await(List.of("plans-school"));
        searchable.await(List.of("plans-school"));
        searchable.written("plans-school-000003");
        searchable.await(List.of("plans-school"));
        searchable.await(List.of("plans-school"));

        assertThat(refreshed).containsExactly("plans-school", "plans-school", "plans-school");
    }

    @Test
    void everythingIsRefreshedWhileAnotherProcessWrites() {
        searchable.filledHere(false);

        searchable.await(List.of("plans-school", "history"));

        assertThat(refreshed).containsExactly("plans-school", "history");
    }

    private static void wrote(Searchable searchable, String index) {
        searchable.writing(index);
        searchable.written(index);
    }
}
