package se.samplan.plan.write;

import static se.samplan.cases.Cases.AUDITOR;
import static se.samplan.cases.Cases.BUP;
import static se.samplan.cases.Cases.CILLA;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.FAMILY;
import static se.samplan.cases.Cases.FRANK;
import static se.samplan.cases.Cases.INES;
import static se.samplan.cases.Cases.LEO;
import static se.samplan.cases.Cases.LINDA;
import static se.samplan.cases.Cases.OMAR;
import static se.samplan.cases.Cases.OPERATOR;
import static se.samplan.cases.Cases.PER;
import static se.samplan.cases.Cases.RUI;
import static se.samplan.cases.Cases.SCHOOL;
import static se.samplan.cases.Cases.SOCIAL;
import static se.samplan.cases.Cases.SOCIAL_ELSEWHERE;
import static se.samplan.cases.Cases.STRANGER;
import static se.samplan.cases.Cases.THE_CHILD;
import static se.samplan.cases.Cases.TOM;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samplan.child.Custody;
import se.samplan.child.GuardianClaim;
import se.samplan.child.commands.AcceptCase;
import se.samplan.child.commands.ClaimCase;
import se.samplan.child.commands.DeclineCase;
import se.samplan.child.commands.OfferCase;
import se.samplan.child.commands.OpposeClaim;
import se.samplan.child.commands.SetCustody;
import se.samplan.child.commands.WithdrawCaseOffer;
import se.samplan.child.commands.WithdrawClaim;
import se.samplan.consent.Topic;
import se.samplan.consent.commands.AssessMaturity;
import se.samplan.consent.commands.GiveConsent;
import se.samplan.consent.commands.RefuseConsent;
import se.samplan.consent.commands.WithdrawConsent;
import se.samplan.party.PartyId;
import se.samplan.party.PersonId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.EntryId;
import se.samplan.plan.Evaluation;
import se.samplan.plan.GoalId;
import se.samplan.plan.GoalOutcome;
import se.samplan.plan.NeedId;
import se.samplan.plan.PlanId;
import se.samplan.plan.commands.AcceptCoordination;
import se.samplan.plan.commands.AcceptHandover;
import se.samplan.plan.commands.AcceptLead;
import se.samplan.plan.commands.AppointCoordinator;
import se.samplan.plan.commands.BreakCommitment;
import se.samplan.plan.commands.ClosePlan;
import se.samplan.plan.commands.DeclineCommitment;
import se.samplan.plan.commands.DeclineHandover;
import se.samplan.plan.commands.DeclineInvitation;
import se.samplan.plan.commands.DeclinePlan;
import se.samplan.plan.commands.EstablishPlan;
import se.samplan.plan.commands.ExpressDissent;
import se.samplan.plan.commands.InviteParty;
import se.samplan.plan.commands.JoinPlan;
import se.samplan.plan.commands.KeepCommitment;
import se.samplan.plan.commands.LeavePlan;
import se.samplan.plan.commands.MakeCommitment;
import se.samplan.plan.commands.MoveDue;
import se.samplan.plan.commands.NameLeadParty;
import se.samplan.plan.commands.OfferHandover;
import se.samplan.plan.commands.OpenPlan;
import se.samplan.plan.commands.PausePlan;
import se.samplan.plan.commands.ProposePlan;
import se.samplan.plan.commands.RecordChildVoice;
import se.samplan.plan.commands.RecordNeed;
import se.samplan.plan.commands.ReleaseCommitment;
import se.samplan.plan.commands.ReportProgress;
import se.samplan.plan.commands.RequestCommitment;
import se.samplan.plan.commands.ResignCoordination;
import se.samplan.plan.commands.ResumePlan;
import se.samplan.plan.commands.SetFollowUp;
import se.samplan.plan.commands.SetGoal;
import se.samplan.plan.commands.StartCommitment;
import se.samplan.plan.commands.StrikeEntry;
import se.samplan.plan.commands.VacateCoordination;
import se.samplan.plan.events.CommitmentMade;
import se.samplan.plan.events.CommitmentRequested;
import se.samplan.plan.events.GoalSet;
import se.samplan.plan.events.NeedRecorded;
import se.samplan.plan.events.PlanOpened;
import se.samplan.plan.events.PlanPaused;
import se.samplan.plan.events.PlanProposed;
import se.samplan.platform.actor.Actor;
import se.samplan.platform.message.Command;

/** Wishes of all kinds, possible and impossible, by people of all kinds. The same seed wishes the same. */
final class RandomWishes {
    private static final List<PartyId> PARTIES = List.of(SCHOOL, SOCIAL, BUP);
    private static final List<Actor> WORKERS = List.of(EVA, OMAR, LINDA, PER);
    private static final List<Actor> OTHERS = List.of(INES, RUI, THE_CHILD, TOM, STRANGER, AUDITOR, OPERATOR);

    private final Random random;
    private final SmallHub hub;
    private final List<PlanId> plans = new ArrayList<>();
    private final List<NeedId> needs = new ArrayList<>();
    private final List<GoalId> goals = new ArrayList<>();
    private final List<CommitmentId> commitments = new ArrayList<>();
    private final Deque<Wish> answers = new ArrayDeque<>();
    private final Map<PlanId, Actor> proposers = new HashMap<>();
    private Actor opener = EVA;
    private Actor coordinator = EVA;

    /** Who wants what. */
    record Wish(Actor actor, Command command) {}

    RandomWishes(long seed, SmallHub hub) {
        this.random = new Random(seed);
        this.hub = hub;
        startOver(new PlanId(id()));
    }

    Wish next() {
        if (random.nextInt(4) == 0 && !hub.groundOf(LEO).coversAll(PARTIES, hub.today())) {
            return healing();
        }
        Wish wish = answers.isEmpty() || random.nextInt(3) == 0 ? wish() : answers.poll();
        likelyAnswers(wish);
        return random.nextInt(12) == 0 ? new Wish(anyone(), wish.command()) : wish;
    }

    boolean timePasses() {
        return random.nextInt(25) == 0;
    }

    int days() {
        return 1 + random.nextInt(6);
    }

    boolean sentAgain() {
        return random.nextInt(10) == 0;
    }

    /** The version somebody claims to have seen: mostly none. */
    Long seen() {
        return random.nextInt(8) == 0 ? Long.valueOf(random.nextInt(60)) : null;
    }

    String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** Most of what is asked is answered by the one who was asked, and much of what is promised is worked on. */
    private void likelyAnswers(Wish wish) {
        if (random.nextInt(3) == 0) {
            return;
        }
        switch (wish.command()) {
            case ProposePlan it -> answers.add(new Wish(wish.actor(), new OpenPlan(it.plan())));
            case InviteParty it -> answers.add(new Wish(staffOf(it.party()), new JoinPlan(it.plan())));
            case AppointCoordinator it -> answers.add(new Wish(coordinator, new AcceptCoordination(it.plan())));
            case RequestCommitment it ->
                answers.add(new Wish(
                        staffOf(it.of()),
                        random.nextInt(4) == 0
                                ? new DeclineCommitment(it.plan(), it.commitment(), "x")
                                : new MakeCommitment(
                                        it.plan(), it.commitment(), null, null, null, null, null, maybe(day(-9, 9)))));
            case MakeCommitment it ->
                answers.add(new Wish(
                        wish.actor(),
                        random.nextInt(3) == 0
                                ? new KeepCommitment(it.plan(), it.commitment(), null, "x")
                                : new OfferHandover(it.plan(), it.commitment(), party(), null, "x")));
            case OfferHandover it ->
                answers.add(new Wish(
                        it.toParty() == null ? worker() : staffOf(it.toParty()),
                        random.nextInt(5) == 0
                                ? new DeclineHandover(it.plan(), it.commitment(), "x")
                                : new AcceptHandover(it.plan(), it.commitment(), null, maybe(day(-6, 12)))));
            case AcceptHandover it ->
                answers.add(new Wish(
                        wish.actor(),
                        random.nextBoolean()
                                ? new OfferHandover(it.plan(), it.commitment(), party(), null, "x")
                                : new StartCommitment(it.plan(), it.commitment(), null)));
            case OfferCase it -> answers.add(new Wish(FRANK, new AcceptCase(LEO, it.to())));
            case VacateCoordination it -> answers.add(new Wish(coordinator, new AcceptCoordination(it.plan())));
            case PausePlan it -> answers.add(new Wish(coordinator, new ResumePlan(it.plan())));
            default -> {}
        }
    }

    /** One of those whose consent is needed consents to everything. */
    private Wish healing() {
        List<PersonId> asked =
                hub.groundOf(LEO).required().stream().flatMap(Optional::stream).toList();
        PersonId person = asked.get(random.nextInt(asked.size()));
        Actor actor = Stream.of(INES, RUI, THE_CHILD)
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
        answers.add(new Wish(coordinator, new ResumePlan(plans.getLast())));
        return new Wish(actor, new GiveConsent(LEO, Set.copyOf(PARTIES), null, null, null));
    }

    private Actor staffOf(PartyId party) {
        return WORKERS.stream()
                .filter(each -> party.equals(each.party()))
                .findFirst()
                .orElse(INES);
    }

    private Wish wish() {
        PlanId plan = plans.getLast();
        return switch (random.nextInt(52)) {
            case 0 -> {
                // Also beside a plan that runs: nobody is told of that.
                Actor proposer = pick(List.of(EVA, EVA, LINDA, PER, FRANK));
                yield new Wish(proposer, new ProposePlan(new PlanId(id()), LEO, "x", day(-20, 3)));
            }
            case 1, 2 -> new Wish(worker(), new OpenPlan(pick(plans)));
            case 3 -> new Wish(worker(), random.nextInt(9) == 0 ? new DeclinePlan(plan, "x") : new AcceptLead(plan));
            case 4, 5 -> new Wish(random.nextBoolean() ? opener : coordinator, new InviteParty(plan, party()));
            case 6, 7 -> new Wish(worker(), new JoinPlan(plan));
            case 8 ->
                new Wish(
                        worker(),
                        random.nextInt(12) == 0 ? new LeavePlan(plan, "x") : new DeclineInvitation(plan, "x"));
            case 9 -> {
                coordinator = pick(WORKERS);
                yield new Wish(worker(), new AppointCoordinator(plan, coordinator.person()));
            }
            case 10 ->
                new Wish(
                        coordinator,
                        switch (random.nextInt(8)) {
                            case 0 -> new ResignCoordination(plan, "x");
                            case 1 -> new VacateCoordination(plan, "x");
                            default -> new AcceptCoordination(plan);
                        });
            case 11 ->
                new Wish(worker(), random.nextBoolean() ? new NameLeadParty(plan, party()) : new AcceptLead(plan));
            case 12 -> new Wish(member(), new RecordNeed(plan, fresh(needs, new NeedId(id())), "x", topic()));
            case 13 -> new Wish(member(), new SetGoal(plan, fresh(goals, new GoalId(id())), pick(needs), null, "x"));
            case 14 -> new Wish(member(), new RecordChildVoice(plan, "x", null));
            case 15, 16, 17, 18 ->
                new Wish(
                        member(),
                        new RequestCommitment(
                                plan,
                                fresh(commitments, new CommitmentId(id())),
                                pick(goals),
                                anyParty(),
                                "x",
                                topic(),
                                day(-1, 20)));
            case 19, 20, 21, 22 ->
                new Wish(
                        member(), new MakeCommitment(plan, pick(commitments), null, null, null, null, someone(), null));
            case 23, 24, 25 ->
                new Wish(
                        member(),
                        new MakeCommitment(
                                plan,
                                fresh(commitments, new CommitmentId(id())),
                                pick(goals),
                                "x",
                                topic(),
                                day(0, 20),
                                someone(),
                                maybe(day(-15, 15))));
            case 26 -> new Wish(member(), new DeclineCommitment(plan, pick(commitments), "x"));
            case 27 -> new Wish(member(), new StartCommitment(plan, pick(commitments), maybe(day(-5, 1))));
            case 28 -> new Wish(member(), new ReportProgress(plan, pick(commitments), "x", maybe(day(-5, 1))));
            case 29 ->
                new Wish(
                        member(),
                        switch (random.nextInt(3)) {
                            case 0 -> new KeepCommitment(plan, pick(commitments), maybe(day(-5, 1)), null);
                            case 1 -> new BreakCommitment(plan, pick(commitments), "x", maybe(day(-5, 1)));
                            default -> new ReleaseCommitment(plan, pick(commitments), "x", maybe(day(-5, 1)));
                        });
            case 30 -> new Wish(member(), new MoveDue(plan, pick(commitments), day(-1, 20), "x"));
            case 31, 32, 33 ->
                new Wish(
                        member(),
                        random.nextBoolean()
                                ? new OfferHandover(plan, pick(commitments), anyParty(), null, "x")
                                : new OfferHandover(
                                        plan,
                                        pick(commitments),
                                        null,
                                        pick(WORKERS).person(),
                                        "x"));
            case 34, 35, 36, 37 ->
                new Wish(member(), new AcceptHandover(plan, pick(commitments), someone(), maybe(day(-6, 12))));
            case 38 -> new Wish(member(), new DeclineHandover(plan, pick(commitments), "x"));
            case 39 -> new Wish(member(), new ExpressDissent(plan, entry(), "x"));
            case 40 ->
                new Wish(member(), random.nextInt(3) == 0 ? new StrikeEntry(plan, entry(), "x") : new OpenPlan(plan));
            case 41 -> new Wish(coordinator, new SetFollowUp(plan, day(-1, 30)));
            case 42 -> new Wish(coordinator, steering(plan));
            case 43, 44 -> new Wish(coordinator, new ResumePlan(plan));
            case 45, 46 -> ofCase();
            default -> consent();
        };
    }

    private Command steering(PlanId plan) {
        return switch (random.nextInt(6)) {
            case 0 -> new PausePlan(plan);
            case 1 ->
                new ClosePlan(
                        plan,
                        "x",
                        goals.stream()
                                .distinct()
                                .collect(Collectors.toMap(
                                        goal -> goal, goal -> new Evaluation(GoalOutcome.PARTLY, "x"))),
                        "x");
            default -> new EstablishPlan(plan);
        };
    }

    private Wish consent() {
        Set<PartyId> circle = new LinkedHashSet<>(PARTIES);
        if (random.nextInt(3) == 0) {
            circle.remove(party());
        }
        return switch (random.nextInt(16)) {
            case 0 -> new Wish(INES, new RefuseConsent(LEO, null));
            case 1 -> new Wish(INES, new WithdrawConsent(LEO, Set.of(party())));
            case 2 -> new Wish(THE_CHILD, new GiveConsent(LEO, circle, null, null, null));
            case 3 ->
                new Wish(
                        random.nextInt(3) == 0 ? CILLA : worker(),
                        new AssessMaturity(LEO, random.nextInt(8) == 0, "x"));
            case 4 ->
                new Wish(
                        random.nextInt(3) == 0 ? FRANK : LINDA,
                        new SetCustody(
                                LEO,
                                List.of(
                                        new GuardianClaim(INES.person(), null, "x", Custody.JOINT),
                                        new GuardianClaim(
                                                RUI.person(),
                                                null,
                                                "x",
                                                random.nextInt(6) == 0 ? Custody.JOINT : Custody.NONE)),
                                hub.today(),
                                null));
            case 5 -> new Wish(RUI, new GiveConsent(LEO, circle, null, null, null));
            case 6 -> new Wish(INES, new GiveConsent(LEO, circle, Set.of(topic()), null, null));
            case 7 -> new Wish(INES, new GiveConsent(LEO, circle, null, maybe(day(0, 3)), day(0, 8)));
            default ->
                new Wish(
                        pick(List.of(INES, INES, RUI, THE_CHILD)),
                        new GiveConsent(LEO, Set.copyOf(PARTIES), null, null, null));
        };
    }

    /** The family moves, or somebody says so. */
    private Wish ofCase() {
        PartyId to = random.nextInt(4) == 0 ? SOCIAL : SOCIAL_ELSEWHERE;
        return switch (random.nextInt(10)) {
            case 9 -> new Wish(mover(), new ClaimCase(LEO, "x", maybe(day(-5, 1))));
            case 0, 1, 2 -> new Wish(random.nextInt(3) == 0 ? mover() : LINDA, new OfferCase(LEO, to, "x"));
            case 6 -> new Wish(mover(), new WithdrawCaseOffer(LEO));
            case 3 -> new Wish(mover(), new DeclineCase(LEO, "x"));
            case 4 -> new Wish(mover(), new WithdrawClaim(LEO));
            case 5 ->
                new Wish(
                        random.nextBoolean() ? INES : random.nextBoolean() ? worker() : RUI,
                        new OpposeClaim(LEO, to, "x"));
            default -> new Wish(mover(), new AcceptCase(LEO, to));
        };
    }

    private Actor mover() {
        return pick(List.of(LINDA, FRANK, EVA, CILLA));
    }

    /** A plan with nothing in it. */
    private void startOver(PlanId plan) {
        plans.remove(plan);
        plans.add(plan);
        needs.clear();
        goals.clear();
        commitments.clear();
        needs.add(new NeedId(id()));
        goals.add(new GoalId(id()));
        commitments.add(new CommitmentId(id()));
    }

    /** What has come to be can be worked on. */
    void hears(Object event) {
        switch (event) {
            case PlanProposed it -> {
                proposers.put(it.plan(), staffOf(it.proposer()));
                if (hub.registers.runningPlanOf(LEO).isEmpty()) {
                    startOver(it.plan());
                } else {
                    plans.addFirst(it.plan());
                }
            }
            case PlanOpened it -> {
                opener = proposers.getOrDefault(it.plan(), EVA);
                startOver(it.plan());
            }
            case NeedRecorded it -> needs.add(it.need());
            case GoalSet it -> goals.add(it.goal());
            case CommitmentRequested it -> commitments.add(it.commitment());
            case CommitmentMade it -> commitments.add(it.commitment());
            case PlanPaused it -> answers.add(new Wish(coordinator, new ResumePlan(it.plan())));
            default -> {}
        }
    }

    private <T> T fresh(List<T> known, T made) {
        return random.nextInt(10) == 0 ? pick(known) : made;
    }

    /** Mostly one of the latest, so that things get somewhere. */
    private <T> T pick(List<T> known) {
        int reach = random.nextInt(4) == 0 ? known.size() : Math.min(known.size(), 5);
        return known.get(known.size() - 1 - random.nextInt(reach));
    }

    private EntryId entry() {
        return EntryId.of(
                switch (random.nextInt(3)) {
                    case 0 -> pick(needs).value();
                    case 1 -> pick(goals).value();
                    default -> pick(commitments).value();
                });
    }

    private Topic topic() {
        return pick(List.of(Topic.values()));
    }

    private PartyId party() {
        return PARTIES.get(random.nextInt(PARTIES.size()));
    }

    private PartyId anyParty() {
        return random.nextInt(5) == 0 ? FAMILY : party();
    }

    private Actor worker() {
        return WORKERS.get(random.nextInt(WORKERS.size()));
    }

    private Actor member() {
        return random.nextInt(5) == 0 ? INES : worker();
    }

    private Actor anyone() {
        return OTHERS.get(random.nextInt(OTHERS.size()));
    }

    private PersonId someone() {
        return random.nextInt(6) == 0 ? worker().person() : null;
    }

    private LocalDate day(int earliest, int latest) {
        return hub.today().plusDays(earliest + random.nextInt(latest - earliest + 1));
    }

    private LocalDate maybe(LocalDate day) {
        return random.nextInt(3) == 0 ? day : null;
    }
}
