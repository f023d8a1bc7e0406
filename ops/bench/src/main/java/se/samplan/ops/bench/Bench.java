package se.samplan.ops.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.samplan.ops.bench.commands.CommandPath;
import se.samplan.ops.bench.commands.GrowingPlan;
import se.samplan.ops.bench.history.AsOfQueries;
import se.samplan.ops.bench.report.Table;
import se.samplan.ops.bench.running.ReadLoad;
import se.samplan.ops.bench.running.Starting;
import se.samplan.ops.bench.views.Projecting;

/** Measures the parts that are asked for, prints what comes out, and can write it to a file. */
public final class Bench {
    static final List<Part> PARTS = List.of(
            new CommandPath(), new GrowingPlan(), new Projecting(), new Starting(), new ReadLoad(), new AsOfQueries());

    private final PrintStream out;
    private final List<Table> tables = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    Bench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Choice choice = Choice.of(arguments);
        Path folder = Files.createTempDirectory("samplan-bench");
        Bench bench = new Bench(out);
        String machine = Machine.inWords();
        Instant began = Instant.now();
        try {
            bench.measure(choice.parts(), choice.settings(folder));
        } finally {
            remove(folder);
        }
        String text = bench.text(machine, choice.line(), Duration.between(began, Instant.now()));
        out.println();
        out.println(text);
        if (choice.results() != null) {
            if (choice.append()) {
                Files.writeString(choice.results(), "\n" + text, StandardOpenOption.APPEND);
            } else {
                Files.writeString(choice.results(), "# Figures\n\n" + text);
            }
        }
        // Also when an engine left a thread behind.
        System.exit(bench.failed.isEmpty() ? 0 : 1);
    }

    /** A part that fails is told, and the others go on. */
    void measure(List<Part> parts, Settings settings) {
        for (Part part : parts) {
            Instant began = Instant.now();
            out.println("measuring " + part.name() + " …");
            try {
                List<Table> found = part.measure(settings);
                tables.addAll(found);
                found.forEach(out::println);
            } catch (Exception | AssertionError fault) {
                failed.add(part.name() + ": " + fault);
                fault.printStackTrace(out);
            }
            out.println(part.name() + " took "
                    + Duration.between(began, Instant.now()).toSeconds() + " s");
        }
    }

    List<Table> tables() {
        return tables;
    }

    List<String> failed() {
        return failed;
    }

    private String text(String machine, String command, Duration took) {
        String head = """
            ## With the flags for %s

            %s (UTC), by `%s` in %d min %d s.
            Measured on %s.
            Java ran with `%s`.
            Each figure is the median of the rounds, in brackets the least and the most of them.
            What is measured against what, and why that is fair: [36](../decisions/0036-what-is-measured-against-what.md).
            """.formatted(
                        System.getProperty("samplan.jvm", "this run"),
                        LocalDate.now(ZoneOffset.UTC),
                        command,
                        took.toMinutes(),
                        took.toSecondsPart(),
                        machine,
                        Machine.flags());
        String missing = failed.stream()
                .map(each -> "\n**Could not be measured**: " + each + "\n")
                .collect(Collectors.joining());
        return head + missing + tables.stream().map(each -> "\n" + each).collect(Collectors.joining());
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException alreadyGone) {
            // A process that ends takes its own files with it.
        }
    }
}
