package se.samplan.pages.tryout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.samplan.consent.Topic;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.EntryId;
import se.samplan.plan.GoalId;
import se.samplan.plan.NeedId;
import se.samplan.plan.PlanId;
import se.samplan.plan.PlanStatus;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PlanChange;
import se.samplan.plan.read.PlanFilter;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenGoal;
import se.samplan.plan.read.SeenNeed;
import se.samplan.plan.read.SeenRemark;
import se.samplan.plan.read.ShownText;

/** A plan that has grown for two years: eight needs, twelve goals of which two are parts of others, forty commitments. */
public final class BigPlan {
    public static final PlanId PLAN = new PlanId(Example.id("big-plan"));
    static final int NEEDS = 8;
    static final int GOALS = 12;
    static final int COMMITMENTS = 40;

    private static final List<PartyId> PARTIES = List.of(Example.SCHOOL, Example.SOCIAL, Example.BUP, Example.FAMILY);
    private static final List<PersonId> PEOPLE = List.of(Example.ASA, Example.MEHMET, Example.KARIN, Example.MARIA);
    /** Of ten commitments, six are settled, as in a plan that works. */
    private static final List<CommitmentState> STATES = List.of(
            CommitmentState.STARTED,
            CommitmentState.KEPT,
            CommitmentState.MADE,
            CommitmentState.KEPT,
            CommitmentState.REQUESTED,
            CommitmentState.BROKEN,
            CommitmentState.MADE,
            CommitmentState.RELEASED,
            CommitmentState.KEPT,
            CommitmentState.STRUCK);

    private BigPlan() {}

    public static PartyPlan plan(PartyId reader) {
        return Example.plan(reader)
                .withPlan(PLAN)
                .withStatus(PlanStatus.ESTABLISHED)
                .withNeeds(IntStream.range(0, NEEDS).mapToObj(BigPlan::need).toList())
                .withGoals(IntStream.range(0, GOALS).mapToObj(BigPlan::goal).toList())
                .withCommitments(IntStream.range(0, COMMITMENTS)
                        .mapToObj(BigPlan::commitment)
                        .toList())
                .withTasks(List.of())
                .withChanges(IntStream.range(0, 50).mapToObj(BigPlan::change).toList())
                .withFlags(Set.of(PlanFilter.LATE));
    }

    private static SeenNeed need(int i) {
        return Example.need(
                new NeedId(Example.id("need" + i)),
                party(i),
                person(i),
                "Morgnarna är för röriga för att orka gå in, och eftermiddagarna tar all kraft som finns kvar, nummer "
                        + i + ".",
                Topic.SCHOOLING);
    }

    private static SeenGoal goal(int i) {
        boolean part = i >= NEEDS + 2;
        return Example.goal(
                new GoalId(Example.id("goal" + i)),
                new NeedId(Example.id("need" + i % NEEDS)),
                part ? new GoalId(Example.id("goal" + (i - NEEDS))) : null,
                party(i),
                person(i),
                "I skolan minst fyra dagar i veckan före jul, med en lugn start varje morgon, nummer " + i + ".",
                Topic.SCHOOLING);
    }

    private static SeenCommitment commitment(int i) {
        CommitmentState state = STATES.get(i % STATES.size());
        boolean open = state.isCarried();
        boolean asked = state == CommitmentState.REQUESTED;
        SeenCommitment line = Example.line(
                "big" + i,
                new GoalId(Example.id("goal" + i % GOALS)),
                state,
                party(i),
                person(i),
                "Möter vid grinden varje morgon och följer med in till det lilla rummet, omgång " + i + ".",
                Topic.SCHOOLING,
                i % 20 == 2 ? "2026-11-09" : "2026-12-" + (10 + i % 20),
                open && i % 20 == 2,
                open || asked ? null : Example.day("2026-10-02"),
                said(i));
        return asked
                ? line.withParty(null)
                        .withPerson(null)
                        .withRequestedBy(party(i + 1))
                        .withRequestedOf(party(i))
                : line;
    }

    private static List<SeenRemark> said(int i) {
        return IntStream.rangeClosed(0, i % 3)
                .mapToObj(turn -> new SeenRemark(
                        "report-progress",
                        Example.at("2026-11-1" + turn + "T13:05:00Z"),
                        person(i),
                        party(i),
                        ShownText.of("Åtta av tio morgnar har gått bra, trapphuset är fortfarande svårt, gång " + turn
                                + "."),
                        (LocalDate) null))
                .toList();
    }

    private static PlanChange change(int i) {
        return new PlanChange(
                500 - i,
                Instant.parse("2026-11-20T08:00:00Z").minusSeconds(3600L * i),
                i % 2 == 0 ? "report-progress" : "keep",
                person(i),
                party(i),
                EntryId.of(Example.id("big" + i % COMMITMENTS)),
                null,
                ShownText.of(
                        "Möter vid grinden varje morgon och följer med in till det lilla rummet, omgång " + i + "."));
    }

    private static PartyId party(int i) {
        return PARTIES.get(i % PARTIES.size());
    }

    private static PersonId person(int i) {
        return PEOPLE.get(i % PEOPLE.size());
    }
}
