package se.samplan.ops.clock;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;
import se.samplan.platform.reader.BlockingScheduler;

/** Reads and moves the hub's clock, for scenarios and tests of time. Exists in evaluation only, for the operator. */
@RestController
@Profile("evaluation")
@RequestMapping("/api/evaluation/clock")
class ClockEndpoint {

    /** @param now the hub's time, with offset */
    record Time(OffsetDateTime now) {}

    private static final long PATIENCE_SECONDS = 10;

    private final HubClock clock;
    private final QueryGateway questions;

    ClockEndpoint(HubClock clock, QueryGateway questions) {
        this.clock = clock;
        this.questions = questions;
    }

    @GetMapping
    Mono<Time> read() {
        return Mono.fromSupplier(this::time);
    }

    @PutMapping
    Mono<Time> move(@RequestBody Time to) {
        return everywhere(new MoveClock(to.now().toInstant()));
    }

    @DeleteMapping
    Mono<Time> release() {
        return everywhere(new MoveClock(null));
    }

    private Mono<Time> everywhere(MoveClock move) {
        return Mono.fromCallable(() -> {
                    if (!done(move)) {
                        throw new ResponseStatusException(
                                HttpStatus.CONFLICT, "The clock is real: see samplan.evaluation.clock");
                    }
                    return time();
                })
                .subscribeOn(BlockingScheduler.threads());
    }

    private boolean done(MoveClock move) {
        try (Stream<Boolean> answers = questions.scatterGather(
                move, ResponseTypes.instanceOf(Boolean.class), PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            List<Boolean> all = answers.toList();
            return !all.isEmpty() && !all.contains(false);
        }
    }

    private Time time() {
        return new Time(OffsetDateTime.now(clock));
    }
}
