package se.samplan.ops.endtoend.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The table of rights as it stands in {@code ops/security/rights.md}. */
record RightsTable(List<Row> rows) {
    private static final Pattern CELL = Pattern.compile("(\\S+)(?: \\((\\S+)\\))?");
    private static final Pattern NAME = Pattern.compile("`([^`]+)` ?(.*)");

    /**
     * @param right what the person should get
     * @param gap what the person gets today, where that is another thing
     */
    record Right(Outcome right, @Nullable Outcome gap) {
        Outcome expected() {
            return gap == null ? right : gap;
        }
    }

    /**
     * @param door method and path, as the hub declares them
     * @param about which use of the door, where there are several
     * @param cells by kind of person
     */
    record Row(String door, String about, Map<String, Right> cells) {
        String name() {
            return about.isEmpty() ? door : door + " " + about;
        }
    }

    static RightsTable read() {
        Path file = Path.of(System.getProperty("samplan.scenarios")).resolveSibling("security/rights.md");
        try {
            return of(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RightsTable of(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        List<String> people = List.of();
        for (String line : lines) {
            if (!line.startsWith("| ")) {
                continue;
            }
            List<String> cells = Arrays.stream(line.substring(1).split("\\|"))
                    .map(String::strip)
                    .toList();
            Matcher name = NAME.matcher(cells.getFirst());
            if (cells.getFirst().equals("door")) {
                people = cells.subList(1, cells.size());
            } else if (!people.isEmpty() && name.matches()) {
                rows.add(row(name, people, cells.subList(1, cells.size()), line));
            }
        }
        return new RightsTable(rows);
    }

    Set<String> people() {
        return rows.getFirst().cells().keySet();
    }

    private static Row row(Matcher name, List<String> people, List<String> cells, String line) {
        if (cells.size() != people.size()) {
            throw new IllegalArgumentException(
                    "%d cells for %d kinds of people: %s".formatted(cells.size(), people.size(), line));
        }
        Map<String, Right> rights = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            rights.put(people.get(i), right(cells.get(i)));
        }
        return new Row(name.group(1), name.group(2), rights);
    }

    private static Right right(String cell) {
        Matcher words = CELL.matcher(cell);
        if (!words.matches()) {
            throw new IllegalArgumentException("not a cell: " + cell);
        }
        String today = words.group(2);
        return new Right(Outcome.of(words.group(1)), today == null ? null : Outcome.of(today));
    }
}
