package se.samplan.pages.plan;

import java.util.ArrayList;
import java.util.List;
import se.samplan.pages.frame.NameFormatter;
import se.samplan.pages.frame.Reader;
import se.samplan.pages.frame.SwedishText;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.PartyState;
import se.samplan.plan.PauseReason;
import se.samplan.plan.PlanOutline;
import se.samplan.plan.PlanStatus;
import se.samplan.plan.read.OutlineOfPlan;
import se.samplan.plan.read.Participant;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenGoal;
import se.samplan.plan.read.SeenNeed;
import se.samplan.plan.read.SeenOffer;

/** Finds what is late, unanswered or without an owner, and says what to do next; never as blame. */
final class AttentionFinder {
    private final PartyPlan plan;
    private final PlanOutline outline;
    private final Reader reader;
    private final NameFormatter called;
    private final SwedishText say;
    private final List<AttentionItem> found = new ArrayList<>();

    AttentionFinder(PartyPlan plan, Reader reader, NameFormatter called, SwedishText say) {
        this.plan = plan;
        this.outline = OutlineOfPlan.of(plan);
        this.reader = reader;
        this.called = called;
        this.say = say;
    }

    List<AttentionItem> all() {
        if (!plan.status().isActive()) {
            return List.of();
        }
        ground();
        plan.commitments().stream()
                .filter(line -> line.late() && line.party() != null)
                .forEach(this::late);
        plan.commitments().stream().filter(this::waits).forEach(this::unanswered);
        plan.commitments().stream().filter(line -> line.offer() != null).forEach(this::offered);
        if (plan.status() != PlanStatus.PROPOSED) {
            plan.goals().stream().filter(this::withoutCommitment).forEach(this::unowned);
            plan.needs().stream().filter(this::withoutGoal).forEach(this::goalless);
            leadership();
        }
        followUp();
        return found;
    }

    private void ground() {
        if (plan.pausedFor() == PauseReason.GROUND) {
            press("late", say.text("status.paused"), "press.ground", participants());
        } else if (plan.status() == PlanStatus.PAUSED) {
            press("made", say.text("status.paused"), "press.paused", "#leda");
        }
    }

    private void late(SeenCommitment line) {
        String who = called.who(line.person(), line.party());
        String words = line.due() == null
                ? say.text("press.late.hidden", who)
                : say.text("press.late", who, say.when(line.due()));
        String next = reader.is(line.person()) ? "press.late.mine" : "press.late.next";
        press("late", called.words(line.text()), words, say.text(next, called.person(line.person())), anchor(line));
    }

    private boolean waits(SeenCommitment line) {
        return line.state() == CommitmentState.REQUESTED;
    }

    private void unanswered(SeenCommitment line) {
        boolean ours = plan.reader().equals(line.requestedOf());
        String words = say.text("press.request", called.party(line.requestedBy()), called.party(line.requestedOf()));
        String next = ours && !reader.isAuditor() ? "press.request.mine" : "press.request.next";
        press("requested", called.words(line.text()), words, say.text(next), anchor(line));
    }

    private void offered(SeenCommitment line) {
        SeenOffer offer = line.offer();
        if (offer != null) {
            String to = called.who(offer.toPerson(), offer.to());
            String words = say.text("press.offer", called.party(offer.by()), to);
            String next = say.text("press.offer.next", called.who(line.person(), line.party()));
            press("requested", called.words(line.text()), words, next, anchor(line));
        }
    }

    private boolean withoutCommitment(SeenGoal goal) {
        return !goal.struck()
                && !outline.isDivided(goal.goal())
                && !outline.hasCommitment(goal.goal())
                && plan.commitments().stream()
                        .noneMatch(line -> waits(line) && goal.goal().equals(line.goal()));
    }

    private void unowned(SeenGoal goal) {
        press("requested", called.words(goal.text()), "press.unowned", "#g-" + goal.goal());
    }

    private boolean withoutGoal(SeenNeed need) {
        return !need.struck() && !outline.hasGoal(need.need());
    }

    private void goalless(SeenNeed need) {
        press("requested", called.words(need.text()), "press.goalless", "#n-" + need.need());
    }

    private void leadership() {
        if (plan.coordinator() == null && plan.coordinatorAsked() == null) {
            String words = plan.answering() == null
                    ? say.text("press.coordinator")
                    : say.text("press.coordinator.meanwhile", called.party(plan.answering()));
            press("late", say.text("press.coordinator.what"), words, say.text("press.coordinator.next"), "#leda");
        }
        if (plan.lead() == null && plan.leadAsked() == null) {
            press("requested", say.text("press.lead.what"), "press.lead", "#leda");
        }
        plan.participants().stream()
                .filter(party ->
                        party.state() == PartyState.INVITED && !party.party().equals(plan.reader()))
                .forEach(this::invited);
    }

    private void invited(Participant party) {
        String words = say.text("press.invited", say.near(party.since()));
        press("requested", called.party(party.party()), words, say.text("press.invited.next"), participants());
    }

    private void followUp() {
        if (plan.followUp() != null && plan.followUp().isBefore(say.today())) {
            String words = say.text("press.follow-up", say.when(plan.followUp()));
            press("late", say.text("plan.follow-up"), words, say.text("press.follow-up.next"), "#leda");
        }
    }

    private String participants() {
        return "/planer/" + plan.plan() + "/deltagare";
    }

    /** @param key of the words; what to do next stands under the key with {@code .next} */
    private void press(String shape, String what, String key, String link) {
        press(shape, what, say.text(key), say.text(key + ".next"), link);
    }

    private void press(String shape, String what, String words, String next, String link) {
        found.add(new AttentionItem(shape, what, words, next, link));
    }

    private static String anchor(SeenCommitment line) {
        return "#c-" + line.commitment();
    }
}
