package se.samplan.pages.plan;

import java.util.ArrayList;
import java.util.List;
import se.samplan.pages.frame.Called;
import se.samplan.pages.frame.Reader;
import se.samplan.pages.frame.Say;
import se.samplan.plan.PauseReason;
import se.samplan.plan.read.CommitmentState;
import se.samplan.plan.read.Participant;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PartyState;
import se.samplan.plan.read.PlanStatus;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenGoal;
import se.samplan.plan.read.SeenNeed;

/** Finds what is late, unanswered or without an owner, and says what to do next; never as blame. */
final class WhatPresses {
    private final PartyPlan plan;
    private final Reader reader;
    private final Called called;
    private final Say say;
    private final List<Pressing> found = new ArrayList<>();

    WhatPresses(PartyPlan plan, Reader reader, Called called, Say say) {
        this.plan = plan;
        this.reader = reader;
        this.called = called;
        this.say = say;
    }

    List<Pressing> all() {
        if (!plan.status().isActive()) {
            return List.of();
        }
        ground();
        plan.commitments().stream().filter(SeenCommitment::late).forEach(this::late);
        plan.commitments().stream().filter(this::waits).forEach(this::unanswered);
        plan.commitments().stream().filter(line -> line.offer() != null).forEach(this::offered);
        if (plan.status() != PlanStatus.PROPOSED) {
            plan.goals().stream().filter(this::withoutPromise).forEach(this::unowned);
            plan.needs().stream().filter(this::withoutGoal).forEach(this::goalless);
            leadership();
        }
        followUp();
        return found;
    }

    private void ground() {
        if (plan.pausedFor() == PauseReason.GROUND) {
            add("late", "press.ground", "press.ground.next", "deltagare");
        } else if (plan.status() == PlanStatus.PAUSED) {
            add("made", "press.paused", "press.paused.next", "leda");
        }
    }

    private void late(SeenCommitment line) {
        String words = say.text(
                "press.late", called.words(line.text()), called.who(line.person(), line.party()), say.when(line.due()));
        String next = reader.is(line.person()) ? "press.late.mine" : "press.late.next";
        found.add(new Pressing("late", words, say.text(next, called.person(line.person())), anchor(line)));
    }

    private boolean waits(SeenCommitment line) {
        return line.state() == CommitmentState.REQUESTED && !line.late();
    }

    private void unanswered(SeenCommitment line) {
        boolean ours = plan.reader().equals(line.requestedOf());
        String words = say.text(
                "press.request",
                called.party(line.requestedBy()),
                called.party(line.requestedOf()),
                called.words(line.text()));
        found.add(new Pressing(
                "requested", words, say.text(ours ? "press.request.mine" : "press.request.next"), anchor(line)));
    }

    private void offered(SeenCommitment line) {
        if (line.offer() != null) {
            String words = say.text(
                    "press.offer",
                    called.party(line.offer().by()),
                    called.who(line.offer().toPerson(), line.offer().to()),
                    called.words(line.text()));
            found.add(new Pressing(
                    "requested",
                    words,
                    say.text("press.offer.next", called.who(line.person(), line.party())),
                    anchor(line)));
        }
    }

    private boolean withoutPromise(SeenGoal goal) {
        return !goal.struck()
                && plan.goals().stream().noneMatch(other -> goal.goal().equals(other.partOf()))
                && plan.commitments().stream()
                        .noneMatch(line -> line.goal().equals(goal.goal())
                                && (line.state().isCarried()
                                        || line.state() == CommitmentState.KEPT
                                        || line.state() == CommitmentState.REQUESTED));
    }

    private void unowned(SeenGoal goal) {
        found.add(new Pressing(
                "requested",
                say.text("press.unowned", called.words(goal.text())),
                say.text("press.unowned.next"),
                "#g-" + goal.goal()));
    }

    private boolean withoutGoal(SeenNeed need) {
        return !need.struck()
                && plan.goals().stream()
                        .noneMatch(goal -> !goal.struck() && goal.need().equals(need.need()));
    }

    private void goalless(SeenNeed need) {
        found.add(new Pressing(
                "requested",
                say.text("press.goalless", called.words(need.text())),
                say.text("press.goalless.next"),
                "#n-" + need.need()));
    }

    private void leadership() {
        if (plan.coordinator() == null && plan.coordinatorAsked() == null) {
            add("requested", "press.coordinator", "press.coordinator.next", "leda");
        }
        if (plan.lead() == null && plan.leadAsked() == null) {
            add("requested", "press.lead", "press.lead.next", "leda");
        }
        plan.participants().stream()
                .filter(party -> party.state() == PartyState.INVITED && !party.party().equals(plan.reader()))
                .forEach(this::invited);
    }

    private void invited(Participant party) {
        found.add(new Pressing(
                "requested",
                say.text("press.invited", called.party(party.party()), say.near(party.since())),
                say.text("press.invited.next"),
                "/planer/" + plan.plan() + "/deltagare"));
    }

    private void followUp() {
        if (plan.followUp() != null && plan.followUp().isBefore(say.today())) {
            found.add(new Pressing(
                    "late",
                    say.text("press.follow-up", say.when(plan.followUp())),
                    say.text("press.follow-up.next"),
                    "#leda"));
        }
    }

    private void add(String shape, String words, String next, String anchor) {
        String link = anchor.equals("leda") ? "#leda" : "/planer/" + plan.plan() + "/" + anchor;
        found.add(new Pressing(shape, say.text(words), say.text(next), link));
    }

    private static String anchor(SeenCommitment line) {
        return "#c-" + line.commitment();
    }
}
