package se.samplan.ops.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was asked for on the command line; {@code ops/bench/run --help} tells what can be. */
record Choice(
        List<Part> parts,
        List<String> options,
        boolean quick,
        @Nullable Path results,
        boolean append) {

    static Choice of(String... arguments) {
        Set<String> names = new LinkedHashSet<>();
        List<String> options =
                Arrays.stream(arguments).filter(each -> each.startsWith("--")).toList();
        Arrays.stream(arguments).filter(each -> !each.startsWith("--")).forEach(names::add);
        Set<String> unknown = new LinkedHashSet<>(names);
        Bench.PARTS.forEach(part -> unknown.remove(part.name()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("there is no part " + unknown + ", only "
                    + Bench.PARTS.stream().map(Part::name).toList());
        }
        String results = value(options, "--results");
        return new Choice(
                Bench.PARTS.stream()
                        .filter(part -> names.isEmpty() || names.contains(part.name()))
                        .toList(),
                options,
                options.contains("--quick"),
                results == null ? null : Path.of(results),
                options.contains("--append"));
    }

    Settings settings(Path folder) {
        Path distribution = Path.of(System.getProperty("samplan.distribution"));
        Settings usual = quick ? Settings.quick(distribution, folder) : Settings.whole(distribution, folder);
        return new Settings(
                number("--rounds", usual.rounds()),
                value(options, "--seconds") == null
                        ? usual.seconds()
                        : Double.parseDouble(java.util.Objects.requireNonNull(value(options, "--seconds"))),
                list("--engines", usual.engines()),
                numbers("--people", usual.people()),
                numbers("--events", usual.events()),
                number("--commitments", usual.commitments()),
                number("--cases", usual.cases()),
                numbers("--plans", usual.plans()),
                distribution,
                folder);
    }

    /** The command as it can be given again. */
    String line() {
        String chosen = parts.size() == Bench.PARTS.size()
                ? ""
                : " " + String.join(" ", parts.stream().map(Part::name).toList());
        String said = String.join(
                " ",
                options.stream()
                        .filter(each -> !each.startsWith("--results=") && !each.equals("--append"))
                        .toList());
        return "ops/bench/run" + chosen + (said.isEmpty() ? "" : " " + said) + (results == null ? "" : " --write");
    }

    private int number(String option, int usual) {
        String value = value(options, option);
        return value == null ? usual : Integer.parseInt(value);
    }

    private List<String> list(String option, List<String> usual) {
        String value = value(options, option);
        return value == null ? usual : List.of(value.split(",", -1));
    }

    private List<Integer> numbers(String option, List<Integer> usual) {
        String value = value(options, option);
        return value == null
                ? usual
                : Arrays.stream(value.split(",", -1)).map(Integer::valueOf).toList();
    }

    private static @Nullable String value(List<String> options, String name) {
        return options.stream()
                .filter(each -> each.startsWith(name + "="))
                .map(each -> each.substring(name.length() + 1))
                .findFirst()
                .orElse(null);
    }
}
