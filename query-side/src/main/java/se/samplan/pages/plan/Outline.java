package se.samplan.pages.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.GoalId;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenGoal;
import se.samplan.plan.read.SeenNeed;

/** What belongs under what in a plan, in the order it is read. */
public final class Outline {
    private final PartyPlan plan;

    Outline(PartyPlan plan) {
        this.plan = plan;
    }

    public List<SeenGoal> goals(SeenNeed need) {
        return plan.goals().stream()
                .filter(goal -> need.need().equals(goal.need()) && goal.partOf() == null)
                .toList();
    }

    /** Goals whose need, or greater goal, the reader may not see. */
    public List<SeenGoal> looseGoals() {
        Set<GoalId> seen = plan.goals().stream().map(SeenGoal::goal).collect(Collectors.toSet());
        return plan.goals().stream()
                .filter(goal -> goal.partOf() == null ? goal.need() == null : !seen.contains(goal.partOf()))
                .toList();
    }

    public List<SeenGoal> unstruckGoals() {
        return plan.goals().stream().filter(goal -> !goal.struck()).toList();
    }

    public List<SeenGoal> parts(SeenGoal goal) {
        return plan.goals().stream()
                .filter(part -> goal.goal().equals(part.partOf()))
                .toList();
    }

    /** Commitments whose goal the reader may not see. */
    public List<SeenCommitment> looseLines() {
        return plan.commitments().stream().filter(line -> line.goal() == null).toList();
    }

    /** Late first, then by due date; settled and struck last. */
    public List<SeenCommitment> lines(SeenGoal goal) {
        return plan.commitments().stream()
                .filter(line -> goal.goal().equals(line.goal()))
                .sorted(Outline::byUrgency)
                .toList();
    }

    private static int byUrgency(SeenCommitment one, SeenCommitment other) {
        int settled = Boolean.compare(isSettled(one), isSettled(other));
        return settled != 0
                ? settled
                : Objects.compare(one.due(), other.due(), Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private static boolean isSettled(SeenCommitment line) {
        return !line.state().isCarried() && line.state() != CommitmentState.REQUESTED;
    }

    /** Commitments of the others, for the family: open ones first. */
    public List<SeenCommitment> commitmentsOfOthers() {
        return commitments(false);
    }

    public List<SeenCommitment> ownCommitments() {
        return commitments(true);
    }

    private List<SeenCommitment> commitments(boolean own) {
        return plan.commitments().stream()
                .filter(line -> line.party() != null && line.state() != CommitmentState.STRUCK)
                .filter(line -> own == plan.reader().equals(line.party()))
                .sorted(Outline::byUrgency)
                .toList();
    }
}
