package se.samplan.ops.limits;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;

/**
 * So many calls in such a time, written {@code 120/1m}. All may come at once; then they come back evenly.
 *
 * @param calls at least 1
 */
record Rate(int calls, Duration time) {

    Rate {
        if (calls < 1 || time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("a rate is a number of calls in a time, as 120/1m");
        }
    }

    /** @throws IllegalArgumentException if it is not written like {@code 120/1m} */
    static Rate of(String written) {
        int slash = written.indexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("a rate is written as 120/1m: " + written);
        }
        return new Rate(
                Integer.parseInt(written.substring(0, slash).strip()),
                DurationStyle.detectAndParse(written.substring(slash + 1).strip()));
    }

    Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(calls).refillGreedy(calls, time))
                .build();
    }
}
