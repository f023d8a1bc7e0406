package se.samplan.ops.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every contestant does its work at the smallest size; each part itself counts the rows, documents and answers and fails when some are
 * missing. No time is looked at.
 */
class BenchIT {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"commands", "growing", "views", "reading", "history"})
    void doesTheWorkOf(String name) throws Exception {
        Path distribution = Path.of(System.getProperty("samplan.distribution"));
        Settings tiny = new Settings(
                1,
                0.02,
                List.of("h2", "postgresql"),
                List.of(1, 2),
                List.of(20),
                40,
                4,
                List.of(10),
                distribution,
                folder);
        Part part = Bench.PARTS.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(part.measure(tiny)).isNotEmpty().noneMatch(table -> table.isEmpty());
    }
}
