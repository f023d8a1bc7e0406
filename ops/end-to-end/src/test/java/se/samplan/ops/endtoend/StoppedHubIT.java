package se.samplan.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One hub at a time uses a data directory, and what stood there before stands there after. */
class StoppedHubIT {

    @Test
    void keepsEverythingOverAStopAndRefusesASecondStart() throws Exception {
        try (RunningHub hub = RunningHub.own("stopped")) {
            MainJob job = new MainJob(hub.address());
            job.throughTheHub();
            JsonNode plan = job.planAsSeenBySchool();
            JsonNode history = job.historyAsSeenBySchool();

            Process second = hub.launch();
            assertThat(second.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isEqualTo(1);
            assertThat(Files.readString(hub.log())).contains(hub.data().toString());

            hub.stop();
            hub.start();

            assertThat(job.planAsSeenBySchool()).isEqualTo(plan);
            assertThat(job.historyAsSeenBySchool()).isEqualTo(history);
            assertThat(job.searchBySchool("mentor")).contains(job.plan());
            assertThat(Path.of(hub.data().toString(), "hub.mv.db")).isNotEmptyFile();
        }
    }
}
