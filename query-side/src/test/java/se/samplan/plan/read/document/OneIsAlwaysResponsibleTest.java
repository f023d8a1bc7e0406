package se.samplan.plan.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samplan.history.read.HistoryEntry;
import se.samplan.history.read.Responsible;
import se.samplan.history.read.TellsWhoCarried;
import se.samplan.plan.EntryId;
import se.samplan.plan.read.KeysInMemory;

/** Design invariant 2, over long random histories: on every day of its life a commitment has one party and one person. */
class OneIsAlwaysResponsibleTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 5, 20261122})
    void fromTheDayItIsMadeUntilTheDayItEnds(long seed) {
        RandomHistory history = new RandomHistory(seed, 12, 3_000, KeysInMemory.vault());
        List<HistoryEntry> lines =
                history.story().events().stream().flatMap(TellsWhoCarried::line).toList();
        int asked = 0;
        for (RandomHistory.Case it : history.cases) {
            for (RandomHistory.PlanCaseLedger plan : it.plans) {
                for (RandomHistory.Commitment made : plan.commitments.values()) {
                    EntryId entry = EntryId.of(made.id.value());
                    List<HistoryEntry> own = lines.stream()
                            .filter(line -> line.entry() != null && entry.refersTo(line.entry()))
                            .toList();
                    asked += examine(made, own, history);
                }
            }
        }
        assertThat(asked).as("questions asked, seed %d", seed).isGreaterThan(3_000);
    }

    private static int examine(RandomHistory.Commitment made, List<HistoryEntry> lines, RandomHistory history) {
        if (made.carried.isEmpty()) {
            Responsible nobody = TellsWhoCarried.on(history.story().today(), null, made.id, lines);
            assertThat(nobody.nobody()).isTrue();
            return 1;
        }
        int asked = 0;
        LocalDate first = made.carried.getFirst().from();
        for (int day = -2; day < 40; day++) {
            LocalDate on = first.plusDays(day);
            agree(made, on, null, lines);
            // As known a while after the commitment was made: later events must not count.
            agree(made, on, made.carried.getFirst().recorded().plusSeconds(3_600L * (day + 2)), lines);
            asked += 2;
        }
        return asked;
    }

    private static void agree(RandomHistory.Commitment made, LocalDate day, Instant known, List<HistoryEntry> lines) {
        Responsible said = TellsWhoCarried.on(day, known, made.id, lines);
        boolean struck = made.struckRecorded != null && counts(made.struckRecorded, known);
        boolean over = made.endedRecorded != null && counts(made.endedRecorded, known) && day.isAfter(made.ended);
        var expected = made.carried.stream()
                .filter(it -> counts(it.recorded(), known) && !it.from().isAfter(day))
                .sorted(Comparator.comparing(RandomHistory.Carried::from)
                        .thenComparing(RandomHistory.Carried::position))
                .toList();
        if (struck || over || expected.isEmpty()) {
            assertThat(said.nobody()).isTrue();
            return;
        }
        assertThat(said.nobody()).isFalse();
        assertThat(said.party()).isEqualTo(expected.getLast().party());
        assertThat(said.person()).isEqualTo(expected.getLast().person());
    }

    private static boolean counts(Instant recorded, Instant known) {
        return known == null || !recorded.isAfter(known);
    }
}
