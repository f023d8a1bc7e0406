package se.samplan.ops.bench.report;

import java.util.Arrays;

/** How long each of many things took, in one round. */
public final class Times {
    private final long[] sorted;

    /** @param nanos one for each */
    public Times(long[] nanos) {
        sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    public int count() {
        return sorted.length;
    }

    /** @param share 0.5 for the median */
    public double millis(double share) {
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.clamp(place, 0, sorted.length - 1)] / 1e6;
    }
}
