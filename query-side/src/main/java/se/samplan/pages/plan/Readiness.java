package se.samplan.pages.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samplan.pages.frame.SwedishText;
import se.samplan.plan.read.CommitmentState;
import se.samplan.plan.read.Participant;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PartyState;

/** What is there and what is missing before a plan can be established, as far as the reader can see. */
final class Readiness {
    private final PartyPlan plan;
    private final Outline outline;
    private final SwedishText say;

    Readiness(PartyPlan plan, Outline outline, SwedishText say) {
        this.plan = plan;
        this.outline = outline;
        this.say = say;
    }

    List<ReadinessCheck> checklist() {
        boolean covered = plan.participants().stream()
                .filter(party -> party.state() == PartyState.JOINED)
                .allMatch(Participant::covered);
        boolean aimed = plan.needs().stream()
                .filter(need -> !need.struck())
                .allMatch(need -> plan.goals().stream()
                        .anyMatch(goal -> !goal.struck() && need.need().equals(goal.need())));
        boolean promised = plan.goals().stream()
                .filter(goal -> !goal.struck())
                .allMatch(goal -> Stream.concat(Stream.of(goal), outline.parts(goal).stream())
                        .anyMatch(each -> outline.lines(each).stream()
                                .anyMatch(line -> line.state().isCarried() || line.state() == CommitmentState.KEPT)));
        boolean needs = plan.needs().stream().anyMatch(need -> !need.struck());
        List<ReadinessCheck> all = new ArrayList<>();
        all.add(check(covered, "consent"));
        all.add(check(plan.lead() != null, "lead"));
        all.add(check(plan.coordinator() != null, "coordinator"));
        all.add(check(needs, "need"));
        all.add(check(needs && aimed, "goal"));
        all.add(check(!plan.goals().isEmpty() && promised, "commitment"));
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
