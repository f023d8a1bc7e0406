package se.samplan.ops.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checks of the fault tests find what they are there to find. */
class LedgerTest {
    private static final List<Event> STORED = List.of(
            new Event("plan", 0, "PlanProposed", "k0", "ture"),
            new Event("plan", 1, "PlanOpened", "k1", "ture"),
            new Event("plan", 2, "PlanPaused", "event-7", null));
    private static final List<Acknowledged> ACKNOWLEDGED = List.of(
            new Acknowledged("ture", "propose-plan", "k0", "plan", 0),
            new Acknowledged("ture", "open-plan", "k1", "plan", 1));

    @Test
    void findsNothingWhereNothingIsWrong() {
        assertThat(new Ledger(STORED).wrongs(ACKNOWLEDGED)).isEmpty();
    }

    @Test
    void findsALostEvent() {
        assertThat(new Ledger(STORED.subList(0, 1)).wrongs(ACKNOWLEDGED))
                .singleElement()
                .asString()
                .startsWith("lost: ");
    }

    @Test
    void findsADoubledEventOfAPersonAndOfAPolicy() {
        List<Event> stored = new ArrayList<>(STORED);
        stored.add(new Event("plan", 3, "PlanOpened", "k1", "ture"));
        stored.add(new Event("plan", 4, "PlanPaused", "event-7", null));
        assertThat(new Ledger(stored).wrongs(ACKNOWLEDGED))
                .anyMatch(wrong -> wrong.startsWith("doubled: ") && wrong.contains("PlanOpened"))
                .anyMatch(wrong -> wrong.startsWith("doubled: ") && wrong.contains("PlanPaused"));
    }

    @Test
    void findsAGapInAStream() {
        assertThat(new Ledger(List.of(STORED.get(0), STORED.get(2))).wrongs(ACKNOWLEDGED.subList(0, 1)))
                .singleElement()
                .asString()
                .startsWith("version 1 is missing");
    }

    @Test
    void findsAnEventThatNobodyWasToldOf() {
        assertThat(new Ledger(STORED).wrongs(ACKNOWLEDGED.subList(0, 1)))
                .singleElement()
                .asString()
                .startsWith("nobody was told of: ");
    }
}
