package se.samplan.plan.write;

import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import se.samplan.plan.DigestOfPlan;
import se.samplan.platform.history.Digest;
import se.samplan.platform.history.StoredEvent;
import se.samplan.platform.history.StoredEvents;
import se.samplan.platform.refusal.Invalid;
import se.samplan.platform.refusal.NoAccess;

/** Reads the stored bytes of a plan past every reader that could change their shape, and folds them into a fingerprint. */
@Component
class PlanDigest {
    private final StoredEvents store;

    PlanDigest(StoredEvents store) {
        this.store = store;
    }

    @QueryHandler
    Digest handle(DigestOfPlan question) {
        Long version = question.version();
        if (version != null && version < 0) {
            throw new Invalid("version");
        }
        Digest digest = fold(question.plan().value(), version == null ? Long.MAX_VALUE : version);
        if (digest.version() < 0) {
            throw new NoAccess();
        }
        if (version != null && digest.version() < version) {
            throw new Invalid("version");
        }
        return digest;
    }

    private Digest fold(String stream, long version) {
        try (Stream<StoredEvent> events = store.of(stream, version)) {
            return events.reduce(Digest.start(stream), Digest::after, (one, other) -> other);
        }
    }
}
