package se.samplan.plan.write;

import org.jspecify.annotations.Nullable;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.ConflictScope;
import se.samplan.plan.EntryId;
import se.samplan.plan.GoalId;
import se.samplan.plan.NeedId;

/**
 * The entries of a plan that a party may know of. What its view does not show can't be acted on either, and is answered as what is not
 * there: the same rule as the views' {@code Visibility}.
 */
final class EntriesInSight {
    private final ExistingPlan plan;
    private final PartyId reader;
    private final DecisionContext context;

    EntriesInSight(ExistingPlan plan, PartyId reader, DecisionContext context) {
        this.plan = plan;
        this.reader = reader;
        this.context = context;
    }

    @Nullable
    Need need(@Nullable NeedId id) {
        Need need = id == null ? null : plan.needs().get(id);
        return need == null ? unknown() : sees(need.by(), need.topic()) ? need : null;
    }

    @Nullable
    Goal goal(@Nullable GoalId id) {
        Goal goal = id == null ? null : plan.goals().get(id);
        return goal == null ? unknown() : sees(goal.by(), topic(goal)) ? goal : null;
    }

    @Nullable
    Commitment commitment(@Nullable CommitmentId id) {
        Commitment commitment = id == null ? null : plan.commitments().get(id);
        if (commitment == null) {
            return unknown();
        }
        return isPartOf(commitment) || sees(commitment.enteredBy(), commitment.topic()) ? commitment : null;
    }

    /** May the party know of the latest change of a thing, on behalf of {@code by}, or of the hub (null)? As the views tell a line. */
    boolean tellsOfChange(ConflictScope scope, @Nullable PartyId by) {
        if (!(scope instanceof ConflictScope.OneEntry one)) {
            // Who takes part, and where the plan stands, is for every party.
            return true;
        }
        EntryId entry = EntryId.of(one.key());
        Need need = need(entry.asNeed());
        Goal goal = goal(entry.asGoal());
        Commitment commitment = commitment(entry.asCommitment());
        @Nullable Topic topic;
        if (need != null) {
            topic = need.topic();
        } else if (goal != null) {
            topic = topic(goal);
        } else if (commitment != null) {
            topic = commitment.topic();
        } else {
            return false;
        }
        return by == null || sees(by, topic);
    }

    /** Whoever asks for what is not there has to wait as long as for what is hidden. */
    private <T> @Nullable T unknown() {
        context.ground();
        return null;
    }

    private boolean isPartOf(Commitment it) {
        return reader.equals(it.by())
                || reader.equals(it.asked())
                || (it.offer() != null && reader.equals(it.offer().to()))
                || it.carriers().stream().anyMatch(each -> reader.equals(each.party()));
    }

    private @Nullable Topic topic(Goal goal) {
        Need need = plan.needs().get(goal.need());
        return need == null ? null : need.topic();
    }

    private boolean sees(PartyId by, @Nullable Topic topic) {
        return reader.equals(by)
                || reader.equals(plan.family())
                || context.ground().covers(by, reader, topic, context.today());
    }
}
