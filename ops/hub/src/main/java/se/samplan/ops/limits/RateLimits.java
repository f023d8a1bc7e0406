package se.samplan.ops.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The buckets (token buckets of bucket4j) of all who ask, no more than {@value #MOST} at once: those who have not asked for long are
 * forgotten, and begin with a full one.
 */
final class RateLimits {
    private static final int MOST = 200_000;

    private final MeterRegistry metrics;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    RateLimits(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /**
     * Takes one call.
     *
     * @param scope {@code person}, {@code program} or {@code address}; counted in the metrics, unlike who it is
     * @return how long to wait when there is none left; empty when it is granted
     */
    Optional<Duration> take(String scope, String who, RequestKind kind, Rate rate) {
        String name = scope + " " + kind + " " + who;
        Supplier<Bucket> fresh = rate::bucket;
        ConsumptionProbe probe =
                Objects.requireNonNull(buckets.get(name, none -> fresh.get())).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return Optional.empty();
        }
        refused(scope, kind);
        return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    void refused(String scope, RequestKind kind) {
        metrics.counter("samplan.limits.refused", "scope", scope, "kind", kind.word())
                .increment();
    }
}
