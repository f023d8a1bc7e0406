package se.samplan.plan.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samplan.ops.databases.TestDatabase;
import se.samplan.party.PersonId;
import se.samplan.plan.PlanId;
import se.samplan.platform.message.Ids;

@DisplayName("What a person has seen of a plan only grows")
class LastSeenPositionsTest {
    private final PersonId eva = new PersonId("eva");
    private final PlanId plan = new PlanId(Ids.next());
    private LastSeenPositions looks;

    TestDatabase engine() {
        return TestDatabase.h2();
    }

    @BeforeEach
    void nobodyHasLooked() {
        looks = new LastSeenPositions(JdbcClient.create(engine().withTables().application()));
    }

    @Test
    void isKeptPerPersonAndPlan() {
        PlanId another = new PlanId(Ids.next());
        looks.mark(eva, plan, 3);
        looks.mark(eva, another, 1);
        looks.mark(new PersonId("omar"), plan, 7);
        assertThat(looks.of(eva))
                .containsOnlyKeys(plan, another)
                .containsEntry(plan, 3L)
                .containsEntry(another, 1L);
    }

    @Test
    void movesForwardOnly() {
        looks.mark(eva, plan, 3);
        looks.mark(eva, plan, 5);
        looks.mark(eva, plan, 5);
        looks.mark(eva, plan, 4);
        assertThat(looks.of(eva)).containsEntry(plan, 5L);
    }

    @RepeatedTest(5)
    void keepsTheFurthestOfManyWindows() throws Exception {
        int windows = 4;
        CyclicBarrier start = new CyclicBarrier(windows);
        try (var threads = Executors.newFixedThreadPool(windows)) {
            var opened = LongStream.rangeClosed(1, windows)
                    .mapToObj(position -> threads.submit(() -> {
                        start.await(1, TimeUnit.MINUTES);
                        looks.mark(eva, plan, position);
                        return null;
                    }))
                    .toList();
            for (Future<?> each : opened) {
                each.get(1, TimeUnit.MINUTES);
            }
        }
        assertThat(looks.of(eva)).containsEntry(plan, (long) windows);
    }
}
