package se.samplan.plan.read.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samplan.child.ChildId;
import se.samplan.party.PartyId;
import se.samplan.plan.events.PartyLeft;
import se.samplan.plan.read.KeysInMemory;
import se.samplan.plan.read.document.RandomHistory;
import se.samplan.plan.read.visibility.PartyPlanFactory;
import se.samplan.platform.search.RecordedEvent;
import se.samplan.platform.vault.Vault;

/** Who has left sees the same, whether the whole plan was kept for it or only its own part. */
class LeftBehindTest {
    private final Vault vault = KeysInMemory.vault();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void showsWhatTheWholePlanWouldShow(long seed) {
        Map<ChildId, SealedCase> cases = new HashMap<>();
        int leavers = 0;
        for (RecordedEvent event :
                new RandomHistory(seed, 10, 2_000, vault).story().events()) {
            ChildId child = event.child();
            if (child == null) {
                continue;
            }
            SealedCase before = cases.getOrDefault(child, SealedCase.of(child));
            SealedCase after = before.with(event);
            cases.put(child, after);
            if (event.payload() instanceof PartyLeft left) {
                leavers++;
                examine(seed, before, after, left);
            }
        }
        assertThat(leavers).as("seed %d", seed).isPositive();
    }

    private void examine(long seed, SealedCase before, SealedCase after, PartyLeft left) {
        SealedCase.PlanCase of = after.plans().stream()
                .filter(it -> it.plan().plan().equals(left.plan()))
                .findFirst()
                .orElseThrow();
        SealedPlan whole = before.plans().stream()
                .map(SealedCase.PlanCase::plan)
                .filter(it -> it.plan().equals(left.plan()))
                .findFirst()
                .orElseThrow();
        SealedMembership leaver = of.plan().party(left.party()).orElseThrow();
        SealedMembership withWhole = leaver.left(leaver.since(), left.reason(), whole);
        PartyPlanFactory views = new PartyPlanFactory(after, vault);

        assertThat(views.of(of, leaver)).as("seed %d", seed).isEqualTo(views.of(of, withWhole));
        assertThat(textsOfOthers(leaver)).as("seed %d", seed).isZero();
    }

    /** Beside the needs that own goals belong to. */
    private static long textsOfOthers(SealedMembership leaver) {
        SealedPlan kept = leaver.asLeft();
        if (kept == null || leaver.party().equals(kept.family())) {
            return 0;
        }
        PartyId party = leaver.party();
        return kept.voices().stream().filter(it -> !it.by().equals(party)).count()
                + kept.goals().stream().filter(it -> !it.by().equals(party)).count()
                + kept.commitments().stream()
                        .flatMap(it -> it.lines().latest().stream())
                        .filter(it -> !it.by().equals(party))
                        .count();
    }
}
