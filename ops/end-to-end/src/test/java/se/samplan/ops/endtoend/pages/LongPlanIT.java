package se.samplan.ops.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samplan.ops.endtoend.RunningHub;
import tools.jackson.databind.JsonNode;

/** A plan that has gone on for years. */
class LongPlanIT {
    /** More than are read in one go. */
    private static final int MANY = 205;

    @Test
    void theHistoryOfALongPlanIsWholeAndInOrder() {
        OwnPlan plan = new OwnPlan(RunningHub.shared().address()).joinedByBoth();
        for (int each = 0; each < MANY; each++) {
            plan.need(plan.teacher(), "Behov nummer " + each + ".");
        }

        JsonNode history = plan.asks(plan.teacher(), plan.upToDate("/history"));

        List<JsonNode> needs = history.path("lines")
                .valueStream()
                .filter(line -> line.path("what").asString().equals("record-need"))
                .toList();
        assertThat(needs).hasSize(MANY);
        assertThat(needs.stream().map(line -> line.path("entry").asString())).doesNotHaveDuplicates();
        assertThat(needs.stream().map(line -> line.path("recordedAt").asString()))
                .isSorted();
    }
}
