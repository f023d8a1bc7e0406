package se.samplan.plan.read.updates;

import org.axonframework.queryhandling.QueryUpdateEmitter;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.WatchPlan;
import se.samplan.plan.read.WatchWorklist;
import se.samplan.plan.read.document.PlanSignals;
import se.samplan.plan.read.document.Readership;

/** Signals changes to whoever watches a plan or a worklist as the party concerned. */
final class PlanWatchNotifier implements PlanSignals {
    private final QueryUpdateEmitter emitter;

    PlanWatchNotifier(QueryUpdateEmitter emitter) {
        this.emitter = emitter;
    }

    @Override
    public void changed(PlanId plan, Readership readers, long position) {
        emitter.emit(WatchPlan.class, watch -> watch.plan().equals(plan) && readers.includes(watch.reader()), position);
        emitter.emit(WatchWorklist.class, watch -> readers.includes(watch.reader()), position);
    }

    @Override
    public void ended(PlanId plan, Readership readers, long position) {
        emitter.emit(WatchPlan.class, watch -> watch.plan().equals(plan) && readers.includes(watch.reader()), position);
        emitter.emit(WatchWorklist.class, watch -> readers.includes(watch.reader()), position);
        emitter.complete(WatchPlan.class, watch -> watch.plan().equals(plan) && readers.includes(watch.reader()));
    }
}
