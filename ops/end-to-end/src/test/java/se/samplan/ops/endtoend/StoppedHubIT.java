package se.samplan.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What stood there before a stop stands there after it. */
class StoppedHubIT {

    @Test
    void keepsEverythingOverAStop() {
        try (RunningHub hub = RunningHub.own("stopped")) {
            MainJob job = new MainJob(hub.address());
            job.throughTheHub();
            JsonNode plan = job.planAsSeenBySchool();
            JsonNode history = job.historyAsSeenBySchool();

            hub.stop();
            hub.start();

            assertThat(job.planAsSeenBySchool()).isEqualTo(plan);
            assertThat(job.historyAsSeenBySchool()).isEqualTo(history);
            assertThat(job.searchBySchool("mentor")).contains(job.plan());
            assertThat(Path.of(hub.data().toString(), "hub.mv.db")).isNotEmptyFile();
        }
    }
}
