package se.samplan.plan.read.visibility;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samplan.plan.GoalId;
import se.samplan.plan.read.CommitmentState;
import se.samplan.plan.read.PlanFilter;
import se.samplan.plan.read.PlanStatus;
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
                && (plan.coordinator() == null || goals.stream().anyMatch(goal -> unowned(goal, goals, commitments)))) {
            flags.add(PlanFilter.NO_OWNER);
        }
        return flags;
    }

    /** Nobody has promised anything for the goal or for a part of it, and nothing was kept. */
    private static boolean unowned(SeenGoal goal, List<SeenGoal> goals, List<SeenCommitment> commitments) {
        if (goal.struck()) {
            return false;
        }
        Set<GoalId> parts = new HashSet<>();
        parts.add(goal.goal());
        goals.stream().filter(it -> goal.goal().equals(it.partOf())).forEach(it -> parts.add(it.goal()));
        return commitments.stream()
                .noneMatch(it -> it.goal() != null
                        && parts.contains(it.goal())
                        && (it.state().isCarried() || it.state() == CommitmentState.KEPT));
    }
}
