package se.samplan.ops.bench.report;

import java.util.List;
import java.util.Locale;

/** One figure over several rounds. */
public record Spread(double median, double min, double max) {

    /** @param rounds at least one */
    public static Spread of(List<Double> rounds) {
        List<Double> sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast());
    }

    /** Median, and in brackets the least and the most. */
    @Override
    public String toString() {
        return number(median) + (min == max ? "" : " (" + number(min) + "–" + number(max) + ")");
    }

    /** Of the medians. */
    public String against(Spread baseline) {
        return baseline.median == 0 ? "–" : String.format(Locale.ROOT, "%.2f", median / baseline.median);
    }

    /** With as many digits as mean something. */
    public static String number(double value) {
        double size = Math.abs(value);
        if (size >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, size >= 10 ? "%.1f" : "%.2f", value);
    }
}
