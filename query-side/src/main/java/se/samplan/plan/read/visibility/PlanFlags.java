package se.samplan.plan.read.visibility;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.samplan.plan.PlanStatus;
import se.samplan.plan.read.OutlineOfPlan;
import se.samplan.plan.read.PlanFilter;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenGoal;
import se.samplan.plan.read.fold.SealedPlan;

/** What a list of plans warns of, from what the reader may see. */
final class PlanFlags {

    private PlanFlags() {}

    static Set<PlanFilter> of(SealedPlan plan, List<SeenGoal> goals, List<SeenCommitment> commitments) {
        EnumSet<PlanFilter> flags = EnumSet.noneOf(PlanFilter.class);
        if (commitments.stream().anyMatch(SeenCommitment::late)) {
            flags.add(PlanFilter.LATE);
        }
        boolean working = plan.status().isActive() && plan.status() != PlanStatus.PROPOSED;
        if (working
                && (plan.coordinator() == null
                        || !OutlineOfPlan.of(List.of(), goals, commitments).everyGoalHasCommitment())) {
            flags.add(PlanFilter.NO_OWNER);
        }
        return flags;
    }
}
