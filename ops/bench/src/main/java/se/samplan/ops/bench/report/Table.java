package se.samplan.ops.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One table of figures, with a few words on what was done. */
public final class Table {
    private final String title;
    private final String words;
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String title, String words, String... columns) {
        this.title = title;
        this.words = words;
        this.columns = List.of(columns);
    }

    public void row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("a row of " + cells.length + " cells in " + title);
        }
        rows.add(java.util.Arrays.stream(cells).map(Object::toString).toList());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** As Markdown, the columns in line so that it can be read as it is too. */
    @Override
    public String toString() {
        int[] widths = IntStream.range(0, columns.size())
                .map(column -> Math.max(
                        columns.get(column).length(),
                        rows.stream()
                                .mapToInt(row -> row.get(column).length())
                                .max()
                                .orElse(0)))
                .toArray();
        StringBuilder text = new StringBuilder("### ")
                .append(title)
                .append("\n\n")
                .append(words)
                .append("\n\n");
        text.append(line(columns, widths));
        text.append(line(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths));
        rows.forEach(row -> text.append(line(row, widths)));
        return text.toString();
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(each -> cells.get(each)
                        + " ".repeat(widths[each] - cells.get(each).length()))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
