package se.samplan.plan.read.updates;

import java.util.List;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.jspecify.annotations.Nullable;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.PlanId;
import se.samplan.plan.read.WatchPlan;
import se.samplan.plan.read.WatchWorklist;
import se.samplan.plan.read.document.PlanSignals;
import se.samplan.platform.actor.Actor;

/** Signals changes to whoever watches a plan or a worklist as the party concerned. */
final class PlanWatchNotifier implements PlanSignals {
    private final QueryUpdateEmitter emitter;

    PlanWatchNotifier(QueryUpdateEmitter emitter) {
        this.emitter = emitter;
    }

    @Override
    public void changed(PlanId plan, PartyId party, List<PersonId> members, long position) {
        emitter.emit(
                WatchPlan.class, watch -> watch.plan().equals(plan) && isOf(watch.reader(), party, members), position);
        emitter.emit(WatchWorklist.class, watch -> isOf(watch.reader(), party, members), position);
    }

    @Override
    public void ended(PlanId plan, @Nullable PartyId party, List<PersonId> members, long position) {
        emitter.emit(
                WatchPlan.class, watch -> watch.plan().equals(plan) && isOf(watch.reader(), party, members), position);
        emitter.emit(WatchWorklist.class, watch -> isOf(watch.reader(), party, members), position);
        emitter.complete(WatchPlan.class, watch -> watch.plan().equals(plan) && isOf(watch.reader(), party, members));
    }

    private static boolean isOf(Actor reader, @Nullable PartyId party, List<PersonId> members) {
        return (party != null
                        && (party.equals(reader.party()) || reader.mandate().contains(party)))
                || members.contains(reader.person());
    }
}
