package se.samplan.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samplan.consent.events.ConsentWithdrawn;
import se.samplan.plan.read.KeysInMemory;
import se.samplan.plan.read.SmallStory;
import se.samplan.platform.vault.Vault;

/** What is no longer covered is gone from the files of the engine, not only from what it answers. */
class PurgeIT {
    private static final String WORD = "Separationsoro";

    @TempDir
    private static Path data;

    private final Vault vault = KeysInMemory.vault();

    @Test
    void leavesNothingInTheFilesOfWhatWasWithdrawn() throws IOException {
        assumeTrue(System.getenv("SAMPLAN_ELASTICSEARCH") == null, "the files of another server are not here");
        Bench.Engine engine = Bench.Engine.start(data);
        try (Bench bench = new Bench(engine, vault)) {
            Bench.await(() -> bench.atWork.isReady());
            SmallStory told = new SmallStory(vault);
            bench.publish(told.story().messages());
            bench.awaitCurrent();
            Path school = files(bench, "plans-school");
            flush(bench);
            assertThat(holding(school)).as("before").anyMatch(file -> !file.contains("translog"));

            told.story()
                    .tell(
                            new ConsentWithdrawn(told.child(), told.guardian(), Set.of(told.bup())),
                            told.child(),
                            told.family(),
                            told.guardian());
            bench.publish(List.of(told.story().messages().getLast()));
            bench.awaitCurrent();
            Purge purge = new Purge(
                    bench.search, List.of("plans-school"), Duration.ofHours(1), new SystemTime(Clock.systemUTC()));

            Bench.await(() -> {
                purge.now();
                return holding(school).isEmpty();
            });
            assertThat(holding(files(bench, "plans-family")))
                    .as("the family's own")
                    .isNotEmpty();
        } finally {
            engine.stop().run();
        }
    }

    private static void flush(Bench bench) {
        EngineCall.answer(() -> bench.search
                .engine()
                .indices()
                .flush(all -> all.index(bench.search.full("plans-*")).force(true)));
    }

    /** Where the engine keeps the index behind an alias. */
    private static Path files(Bench bench, String alias) throws IOException {
        var settings = EngineCall.answer(
                        () -> bench.search.engine().indices().getSettings(of -> of.index(bench.search.full(alias))))
                .settings();
        String uuid = Objects.requireNonNull(Objects.requireNonNull(
                                settings.values().iterator().next().settings())
                        .index())
                .uuid();
        try (var all = Files.walk(data)) {
            return all.filter(it -> it.getFileName().toString().equals(uuid))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The files in which the word stands. */
    private static List<String> holding(Path index) {
        try (var all = Files.walk(index)) {
            return all.filter(Files::isRegularFile)
                    .filter(PurgeIT::holds)
                    .map(Path::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(WORD);
        } catch (IOException deletedMeanwhile) {
            return false;
        }
    }
}
