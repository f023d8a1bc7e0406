package se.samplan.pages.plan;

import java.util.ArrayList;
import java.util.List;
import se.samplan.pages.frame.SwedishText;
import se.samplan.plan.PartyState;
import se.samplan.plan.PlanOutline;
import se.samplan.plan.read.OutlineOfPlan;
import se.samplan.plan.read.Participant;
import se.samplan.plan.read.PartyPlan;

/** What is there and what is missing before a plan can be established, as far as the reader can see. */
final class Checklist {
    private final PartyPlan plan;
    private final SwedishText say;

    Checklist(PartyPlan plan, SwedishText say) {
        this.plan = plan;
        this.say = say;
    }

    List<ReadinessCheck> checklist() {
        boolean covered = plan.participants().stream()
                .filter(party -> party.state() == PartyState.JOINED)
                .allMatch(Participant::covered);
        PlanOutline outline = OutlineOfPlan.of(plan);
        List<ReadinessCheck> all = new ArrayList<>();
        all.add(check(covered, "consent"));
        all.add(check(plan.lead() != null, "lead"));
        all.add(check(plan.coordinator() != null, "coordinator"));
        all.add(check(outline.hasNeed(), "need"));
        all.add(check(outline.hasNeed() && outline.everyNeedHasGoal(), "goal"));
        all.add(check(!outline.goals().isEmpty() && outline.everyGoalHasCommitment(), "commitment"));
        // Not told to who must not know the day.
        if (!plan.masked()) {
            all.add(check(plan.followUp() != null, "follow-up"));
        }
        all.add(check(!plan.voices().isEmpty(), "child-voice"));
        return all;
    }

    private ReadinessCheck check(boolean done, String key) {
        return new ReadinessCheck(done, say.text("check." + key));
    }
}
