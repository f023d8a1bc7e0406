package se.samplan.platform.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import se.samplan.platform.refusal.NoAccess;
import se.samplan.platform.refusal.RefusalDetail;
import se.samplan.platform.refusal.Refusals;

/**
 * Asks again, not for ever, until the views have seen what the reader has written, and for a moment until they have seen what decides who
 * may read. Waiting costs no thread: between two askings there is nothing but a timer. A person who waits in many places already for
 * what they wrote is answered at once, and told what is lacking.
 */
@Component
public class WriteAwaiting {
    static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(160);

    /** Whoever answers says for less than half a second that it is about to be whole; several processes may say so in turn. */
    private static final Retry UNTIL_WHOLE = Retry.fixedDelay(80, Duration.ofMillis(25))
            .filter(failure -> isNotYetWhole(failure))
            .onRetryExhaustedThrow((tried, last) -> new IllegalStateException("the views never came"));

    private final int places;
    private final Cache<String, Semaphore> waiting = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    /** @param places {@code samplan.limits.waiting}: so many readings of one person wait at once */
    WriteAwaiting(@Value("${samplan.limits.waiting:4}") int places) {
        this.places = places;
    }

    /** The answer to a question, when it has what was waited for or it is too late for that. */
    public <R> Mono<R> until(Object question, Supplier<Mono<R>> asking) {
        Mono<R> now = Mono.defer(asking).retryWhen(UNTIL_WHOLE);
        if (!(question instanceof AwaitsWrite awaiting) || awaiting.after() == null) {
            return now;
        }
        Mono<R> patient = Mono.defer(() -> {
            Semaphore own = Objects.requireNonNull(
                    waiting.get(awaiting.reader().person().value(), person -> new Semaphore(places)));
            return own.tryAcquire()
                    ? again(now, System.nanoTime() + LONGEST.toNanos(), FIRST_PAUSE)
                            .doFinally(end -> own.release())
                    : now;
        });
        return now.flatMap(answer -> lags(answer) ? patient : Mono.just(answer))
                .onErrorResume(WriteAwaiting::isNotYet, notYet -> patient)
                .onErrorMap(WriteAwaiting::isNotYet, notYet -> new NoAccess());
    }

    private static <R> Mono<R> again(Mono<R> asking, long deadline, Duration pause) {
        boolean last = System.nanoTime() + pause.toNanos() >= deadline;
        Duration next = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        Mono<R> later = Mono.delay(pause).then(asking);
        return last
                ? later
                : later.flatMap(answer -> lags(answer) ? again(asking, deadline, next) : Mono.just(answer))
                        .onErrorResume(WriteAwaiting::isNotYet, notYet -> again(asking, deadline, next));
    }

    private static boolean lags(@Nullable Object answer) {
        return answer instanceof MayLag view && view.catchingUp();
    }

    private static boolean isNotYetWhole(Throwable failure) {
        RefusalDetail refusal = Refusals.in(failure);
        return refusal != null && NotYetWhole.is(refusal);
    }

    private static boolean isNotYet(Throwable failure) {
        RefusalDetail refusal = Refusals.in(failure);
        return refusal != null && NotYetSeen.is(refusal);
    }
}
