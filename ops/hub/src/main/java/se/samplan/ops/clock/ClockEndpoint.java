package se.samplan.ops.clock;

import java.time.OffsetDateTime;
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
import se.samplan.platform.reader.Undisturbed;

/** Reads and moves the hub's clock, for scenarios and tests of time. Exists in evaluation only, for the operator. */
@RestController
@Profile("evaluation")
@RequestMapping("/api/evaluation/clock")
class ClockEndpoint {

    /** @param now the hub's time, with offset */
    record Time(OffsetDateTime now) {}

    private final HubClock clock;
    private final ClockControl control;

    ClockEndpoint(HubClock clock, ClockControl control) {
        this.clock = clock;
        this.control = control;
    }

    @GetMapping
    Mono<Time> read() {
        return Mono.fromSupplier(this::time);
    }

    @PutMapping
    Mono<Time> move(@RequestBody Time to) {
        return whenControlled(() -> control.moveTo(to.now().toInstant()));
    }

    @DeleteMapping
    Mono<Time> release() {
        return whenControlled(control::release);
    }

    private Mono<Time> whenControlled(Runnable change) {
        return Mono.fromCallable(() -> {
                    if (!control.controlled()) {
                        throw new ResponseStatusException(
                                HttpStatus.CONFLICT, "The clock is real: see samplan.evaluation.clock");
                    }
                    change.run();
                    return time();
                })
                .subscribeOn(Undisturbed.threads());
    }

    private Time time() {
        return new Time(OffsetDateTime.now(clock));
    }
}
