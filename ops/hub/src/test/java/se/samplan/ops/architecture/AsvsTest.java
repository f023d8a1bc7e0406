package se.samplan.ops.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "The table of OWASP ASVS 5.0.0 answers each requirement once, and shows a test or a document where it says met")
class AsvsTest {
    private static final Path TABLE =
            Path.of("").toAbsolutePath().getParent().getParent().resolve("ops/security/asvs.md");
    private static final Pattern ROW = Pattern.compile("\\| ([\\d., –]+) \\| ([^|]+) \\| ([^|]+) \\| (.+) \\|");
    private static final Pattern PROOF =
            Pattern.compile("\\]\\([^)]+(?:(?:Test|IT)\\.java|\\.md(?:#[\\w-]+)?|pom\\.xml|\\.ci/\\w+)\\)");

    /** A row of the table: numbers, what they are about, how it stands, and where. */
    private record Answer(List<String> numbers, String state, String where) {}

    @Test
    void eachRequirementIsAnsweredOnce() throws IOException {
        try (var numbers = getClass().getResourceAsStream("/security/asvs-5.0.0-level-2.txt")) {
            List<String> wanted = new String(numbers.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .toList();

            assertThat(wanted).hasSize(253);
            assertThat(answers().stream().flatMap(each -> each.numbers().stream()))
                    .containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    void whatIsMetShowsItsTestOrItsDocument() throws IOException {
        assertThat(answers()).extracting(Answer::state).containsOnly("**met**", "partly", "not yet", "outside", "–");
        assertThat(answers())
                .filteredOn(each -> each.state().equals("**met**"))
                .allSatisfy(each ->
                        assertThat(each.where()).as("%s", each.numbers()).containsPattern(PROOF));
    }

    @Test
    void theCountsAreThoseOfTheTable() throws IOException {
        List<Answer> answers = answers();
        assertThat(Files.readString(TABLE))
                .contains("Of 253 requirements: " + count(answers, "**met**") + " met, " + count(answers, "partly")
                        + " partly, " + count(answers, "not yet") + " not yet, " + count(answers, "outside")
                        + " outside, " + count(answers, "–") + " about nothing here.");
    }

    private static long count(List<Answer> answers, String state) {
        return answers.stream()
                .filter(each -> each.state().equals(state))
                .mapToLong(each -> each.numbers().size())
                .sum();
    }

    private static List<Answer> answers() throws IOException {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.map(ROW::matcher)
                    .filter(Matcher::matches)
                    .map(row -> new Answer(numbers(row.group(1)), row.group(3), row.group(4)))
                    .toList();
        }
    }

    /** {@code 1.2.6–1.2.8, 1.3.1} in full. */
    private static List<String> numbers(String written) {
        List<String> all = new ArrayList<>();
        for (String part : written.split(", ")) {
            String[] ends = part.split("–");
            String section = ends[0].substring(0, ends[0].lastIndexOf('.') + 1);
            int first = Integer.parseInt(ends[0].substring(section.length()));
            int last = ends.length == 1 ? first : Integer.parseInt(ends[1].substring(section.length()));
            for (int number = first; number <= last; number++) {
                all.add(section + number);
            }
        }
        return all;
    }
}
