package se.samplan.ops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case that the hub must carry holds, played one after the other on one hub. */
class ScenariosIT {

    @TestFactory
    Stream<DynamicTest> everyScenarioHolds() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("samplan.scenarios")))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> holds(file)));
        }
    }

    private static void holds(Path file) {
        var report = RunningHub.shared().play(file);

        assertThat(report.failures()).isEmpty();
        assertThat(report.passed()).isPositive();
    }
}
