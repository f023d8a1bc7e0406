package se.samplan.child.write;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import se.samplan.child.ChildId;
import se.samplan.child.FindChild;

/** Finds a child by identity number through the keyed fingerprint. */
@Component
class ChildFinder {
    private final LookupRules rules;

    ChildFinder(LookupRules rules) {
        this.rules = rules;
    }

    /** Refused as {@link LookupRules} says. */
    @QueryHandler
    public Optional<ChildId> find(FindChild it) {
        return rules.find(it.by(), it.unit(), it.identity(), it.reason());
    }
}
