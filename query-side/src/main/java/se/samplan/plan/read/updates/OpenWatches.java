package se.samplan.plan.read.updates;

import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.stereotype.Component;
import se.samplan.party.PersonId;
import se.samplan.plan.read.WatchPlan;
import se.samplan.plan.read.WatchWorklist;

/** What people watch over this process. */
@Component
public class OpenWatches {
    private final QueryUpdateEmitter emitter;

    OpenWatches(QueryUpdateEmitter emitter) {
        this.emitter = emitter;
    }

    /** Ends all that the person watches: whoever is still signed in elsewhere comes back by themselves. */
    public void end(PersonId person) {
        emitter.complete(WatchPlan.class, watch -> watch.reader().person().equals(person));
        emitter.complete(WatchWorklist.class, watch -> watch.reader().person().equals(person));
    }
}
