package se.samplan.pages.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.GoalId;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenGoal;
import se.samplan.plan.read.SeenNeed;
import se.samplan.plan.read.ShownText;

/** What belongs under what in a plan, in the order it is read. */
public final class Outline {
    private static final int FEW_GOALS = 4;
    private final PartyPlan plan;

    public Outline(PartyPlan plan) {
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
        return sorted(plan.commitments().stream().filter(line -> line.goal() == null));
    }

    /** Late first, then the reader's own, then by due date; settled ones last. */
    public List<SeenCommitment> lines(SeenGoal goal) {
        return sorted(plan.commitments().stream().filter(line -> goal.goal().equals(line.goal())));
    }

    /** Those that somebody carries or is asked to. */
    public List<SeenCommitment> open(List<SeenCommitment> lines) {
        return lines.stream().filter(line -> !isSettled(line)).toList();
    }

    /** Kept, broken, released, declined or struck. */
    public List<SeenCommitment> settled(List<SeenCommitment> lines) {
        return lines.stream().filter(Outline::isSettled).toList();
    }

    /** Are the goals so many that one wants to see them at a glance? */
    public boolean needsIndex() {
        return unstruckGoals().size() > FEW_GOALS;
    }

    private List<SeenCommitment> sorted(Stream<SeenCommitment> lines) {
        return lines.sorted(Comparator.comparing(Outline::isSettled)
                        .thenComparing(line -> !line.late())
                        .thenComparing(line -> !isOwn(line))
                        .thenComparing(SeenCommitment::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }

    private boolean isOwn(SeenCommitment line) {
        return plan.reader().equals(line.party() == null ? line.requestedOf() : line.party());
    }

    static boolean isSettled(SeenCommitment line) {
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
        return sorted(plan.commitments().stream()
                .filter(line -> line.party() != null && line.state() != CommitmentState.STRUCK)
                .filter(line -> own == plan.reader().equals(line.party())));
    }

    /** The text of the entry at a place; null where it is none. */
    public @Nullable ShownText text(String at) {
        String id = at.substring(at.indexOf('-') + 1);
        return Stream.of(
                        plan.commitments().stream()
                                .filter(line -> line.commitment().value().equals(id))
                                .map(SeenCommitment::text),
                        plan.goals().stream()
                                .filter(goal -> goal.goal().value().equals(id))
                                .map(SeenGoal::text),
                        plan.needs().stream()
                                .filter(need -> need.need().value().equals(id))
                                .map(SeenNeed::text))
                .flatMap(each -> each)
                .findFirst()
                .orElse(null);
    }
}
