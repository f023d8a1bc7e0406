package se.samplan.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The names under which events are stored are known and stay readable")
class StoredNamesTest {

    /** An event whose class is renamed or moved would be skipped in silence when it is read: the old name stays here, and the chain learns it. */
    @Test
    void everyEventStandsInTheApprovedList() {
        assertThat(Samples.kinds().map(Class::getName).toList())
                .allSatisfy(name -> assertThat(approved()).contains(name));
    }

    @Test
    void everyApprovedNameIsStillReadAsAnEventOfToday() {
        List<Class<?>> today = Samples.kinds().toList();
        assertThat(approved())
                .allSatisfy(name -> assertThat(Stored.read(name, null, goldenOf(name), EventUpcasters.upcasters()))
                        .singleElement()
                        .satisfies(event -> assertThat(today).contains(event.getClass())));
    }

    @Test
    void theListIsSortedAndHoldsNothingTwice() {
        assertThat(approved()).isSorted().doesNotHaveDuplicates();
    }

    private static List<String> approved() {
        return String.valueOf(Stored.file("/events/stored-names.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static String goldenOf(String name) {
        return String.valueOf(Stored.file("/events/" + name.substring(name.lastIndexOf('.') + 1) + "-1.json"));
    }
}
