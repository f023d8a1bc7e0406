package se.samplan.plan.read.document;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.samplan.child.ChildId;
import se.samplan.child.Custody;
import se.samplan.child.Guardian;
import se.samplan.child.ProtectionLevel;
import se.samplan.child.events.CaseClaimed;
import se.samplan.child.events.CaseDeclined;
import se.samplan.child.events.CaseOffered;
import se.samplan.child.events.ChildRegistered;
import se.samplan.child.events.CustodySet;
import se.samplan.child.events.IdentityProtected;
import se.samplan.child.events.ProtectionLifted;
import se.samplan.child.events.TextsDestroyed;
import se.samplan.consent.Topic;
import se.samplan.consent.events.ConsentGiven;
import se.samplan.consent.events.ConsentPeriodEnded;
import se.samplan.consent.events.ConsentRefused;
import se.samplan.consent.events.ConsentWithdrawn;
import se.samplan.consent.events.MaturityAssessed;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.party.events.PartyRegistered;
import se.samplan.party.events.StaffIntroduced;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.EntryId;
import se.samplan.plan.GoalId;
import se.samplan.plan.GoalOutcome;
import se.samplan.plan.NeedId;
import se.samplan.plan.PauseReason;
import se.samplan.plan.PlanId;
import se.samplan.plan.SealedEvaluation;
import se.samplan.plan.events.ChildVoiceRecorded;
import se.samplan.plan.events.CommitmentBroken;
import se.samplan.plan.events.CommitmentDeclined;
import se.samplan.plan.events.CommitmentKept;
import se.samplan.plan.events.CommitmentMade;
import se.samplan.plan.events.CommitmentOverdue;
import se.samplan.plan.events.CommitmentReleased;
import se.samplan.plan.events.CommitmentRequested;
import se.samplan.plan.events.CommitmentStarted;
import se.samplan.plan.events.CoordinationAccepted;
import se.samplan.plan.events.CoordinatorAppointed;
import se.samplan.plan.events.DissentExpressed;
import se.samplan.plan.events.DueMoved;
import se.samplan.plan.events.EntryStruck;
import se.samplan.plan.events.FollowUpSet;
import se.samplan.plan.events.GoalSet;
import se.samplan.plan.events.HandoverAccepted;
import se.samplan.plan.events.HandoverDeclined;
import se.samplan.plan.events.HandoverOffered;
import se.samplan.plan.events.InvitationDeclined;
import se.samplan.plan.events.LeadAccepted;
import se.samplan.plan.events.LeadPartyNamed;
import se.samplan.plan.events.NeedRecorded;
import se.samplan.plan.events.PartyInvited;
import se.samplan.plan.events.PartyJoined;
import se.samplan.plan.events.PartyLeft;
import se.samplan.plan.events.PlanClosed;
import se.samplan.plan.events.PlanEstablished;
import se.samplan.plan.events.PlanOpened;
import se.samplan.plan.events.PlanPaused;
import se.samplan.plan.events.PlanProposed;
import se.samplan.plan.events.PlanResumed;
import se.samplan.plan.events.ProgressReported;
import se.samplan.plan.events.ProposalLapsed;
import se.samplan.plan.events.ProposalSuperseded;
import se.samplan.plan.read.Story;
import se.samplan.platform.vault.SealedText;
import se.samplan.platform.vault.Vault;

/**
 * A long history of several children and parties, told at random but always possible: streams are in order, commitments are carried by who took
 * them. Consents come and go without regard to what is shared, so that every combination meets the views. Beside it a ledger of who said what,
 * who consented to what and who carried what, kept in another form than the views', for tests to judge by.
 */
public final class RandomHistory {
    /**
     * A text: by whom, about whom, about what, under whose key; {@code bearers}: parties that bear the commitment it belongs to; {@code to}:
     * parties it was written to.
     */
    record Secret(
            String word,
            ChildId child,
            @Nullable PlanId plan,
            PartyId by,
            @Nullable Topic topic,
            Set<PartyId> bearers,
            Set<PartyId> to,
            String kind,
            PartyId controller) {}

    /** What one consenter said last. */
    record Said(
            Set<PartyId> among,
            Set<Topic> exclude,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** A time of carrying. */
    record Carried(LocalDate from, PartyId party, PersonId person, Instant recorded, long position) {}

    static final class Commitment {
        final CommitmentId id;
        final Topic topic;
        final @Nullable PartyId askedBy;
        PartyId of;
        boolean made;
        boolean declined;
        final List<Carried> carried = new ArrayList<>();
        final Set<PartyId> bearers = new HashSet<>();

        @Nullable
        LocalDate ended;

        @Nullable
        Instant endedRecorded;

        boolean struck;

        @Nullable
        Instant struckRecorded;

        @Nullable
        PartyId offeredTo;

        /** The same, for the texts that are its to read. */
        final Set<PartyId> offered = new HashSet<>();

        LocalDate due;

        Commitment(CommitmentId id, Topic topic, @Nullable PartyId askedBy, PartyId of, LocalDate due) {
            this.id = id;
            this.topic = topic;
            this.askedBy = askedBy;
            this.of = of;
            this.due = due;
        }

        boolean open() {
            return made && ended == null && !struck;
        }
    }

    static final class Case {
        final ChildId child;
        final PartyId family;
        final List<PersonId> guardians = new ArrayList<>();
        /** Were guardians once, or say that they are. */
        final Set<PersonId> outsiders = new HashSet<>();

        final Map<PersonId, Custody> custody = new LinkedHashMap<>();
        final @Nullable PersonId own;
        boolean ownNeeded;
        final Map<PersonId, Said> said = new HashMap<>();

        /** The unit that wrote the child's name. */
        @Nullable
        PartyId registrar;

        @Nullable
        PlanCaseLedger plan;

        final List<PlanCaseLedger> plans = new ArrayList<>();
        final Set<PartyId> destroyed = new HashSet<>();

        /** Who may read in spite of a protected identity; null: it is not protected. */
        @Nullable
        Set<PartyId> cleared;

        Case(ChildId child, @Nullable PersonId own) {
            this.child = child;
            this.family = new PartyId(child.value());
            this.own = own;
        }

        boolean hides(PartyId reader) {
            return cleared != null && !cleared.contains(reader);
        }

        /** The rule of the scenario language, said once more and in other words. */
        boolean ground(PartyId giver, PartyId reader, @Nullable Topic topic, LocalDate day) {
            Set<PersonId> asked = new HashSet<>();
            custody.forEach((person, part) -> {
                if (part == Custody.JOINT || part == Custody.SOLE) {
                    asked.add(person);
                }
            });
            if (ownNeeded) {
                if (own == null) {
                    return false;
                }
                asked.add(own);
            }
            if (asked.isEmpty()) {
                return false;
            }
            for (PersonId person : asked) {
                Said it = said.get(person);
                if (it == null || day.compareTo(it.from()) < 0) {
                    return false;
                }
                if (it.until() != null && day.compareTo(it.until()) > 0) {
                    return false;
                }
                if (topic != null && it.exclude().contains(topic)) {
                    return false;
                }
                if (!it.among().contains(reader)) {
                    return false;
                }
                if (!giver.equals(family) && !it.among().contains(giver)) {
                    return false;
                }
            }
            return true;
        }
    }

    static final class PlanCaseLedger {
        final PlanId id;
        final PartyId proposer;
        final Set<PartyId> joined = new HashSet<>();
        final Set<PartyId> invited = new HashSet<>();
        final Set<PartyId> left = new HashSet<>();
        final Map<PartyId, PartyId> invitedBy = new HashMap<>();
        final Map<NeedId, Topic> needs = new LinkedHashMap<>();
        final Map<GoalId, Topic> goals = new LinkedHashMap<>();
        final Map<String, PartyId> enteredBy = new HashMap<>();
        final Map<CommitmentId, Commitment> commitments = new LinkedHashMap<>();
        boolean open;
        /** Was opened at some time. */
        boolean begun;

        boolean ended;

        PlanCaseLedger(PlanId id, PartyId proposer) {
            this.id = id;
            this.proposer = proposer;
        }
    }

    final Story story;
    final Random random;
    final Map<PartyId, PartyKind> parties = new LinkedHashMap<>();
    /** Units that are named in consents and decisions, and have no part in any plan. */
    final Set<PartyId> strangers = new LinkedHashSet<>();

    final Map<PartyId, List<PersonId>> staff = new HashMap<>();
    final List<Case> cases = new ArrayList<>();
    final List<Secret> secrets = new ArrayList<>();
    private final Vault vault;

    public RandomHistory(long seed, int children, int events, Vault vault) {
        this(seed, children, events, vault, (history, it) -> {});
    }

    /** @param moment after each step: what may be read then can be looked at, whatever comes later */
    RandomHistory(long seed, int children, int events, Vault vault, BiConsumer<RandomHistory, Case> moment) {
        this.random = new Random(seed);
        this.vault = vault;
        this.story = new Story(vault);
        for (PartyKind kind : List.of(
                PartyKind.SCHOOL, PartyKind.SOCIAL_SERVICES, PartyKind.BUP, PartyKind.PROVIDER, PartyKind.SCHOOL)) {
            register(kind);
        }
        for (PartyKind kind : List.of(PartyKind.SOCIAL_SERVICES, PartyKind.ASSOCIATION)) {
            PartyId party = register(kind);
            parties.remove(party);
            strangers.add(party);
        }
        for (int i = 0; i < children; i++) {
            child();
        }
        while (story.events().size() < events) {
            if (chance(0.1)) {
                story.pass(Duration.ofHours(random.nextInt(72)));
            }
            Case it = pick(cases);
            step(it);
            moment.accept(this, it);
        }
    }

    public Story story() {
        return story;
    }

    private PartyId register(PartyKind kind) {
        PartyId party = new PartyId(uuid());
        parties.put(party, kind);
        story.tell(
                new PartyRegistered(party, kind, "Enhet " + parties.size(), "9" + parties.size()), any(), null, null);
        List<PersonId> people = List.of(new PersonId(uuid()), new PersonId(uuid()));
        staff.put(party, people);
        people.forEach(person -> story.tell(
                new StaffIntroduced(
                        party, person, story.seal(person.value(), party.value(), "Person " + person), "Kurator"),
                any(),
                party,
                person));
        return party;
    }

    private ChildId any() {
        return new ChildId("00000000-0000-4000-8000-000000000000");
    }

    private void child() {
        ChildId id = new ChildId(uuid());
        Case it = new Case(id, chance(0.5) ? new PersonId("p-" + uuid()) : null);
        int guardians = 1 + random.nextInt(2);
        for (int i = 0; i < guardians; i++) {
            PersonId person = new PersonId("p-" + uuid());
            it.guardians.add(person);
            it.custody.put(person, guardians == 1 ? Custody.SOLE : Custody.JOINT);
        }
        cases.add(it);
        PartyId school = pick(new ArrayList<>(parties.keySet()));
        it.registrar = school;
        story.tell(
                new ChildRegistered(
                        id,
                        it.family,
                        story.seal(id.value(), it.family.value(), "201301052385"),
                        secret("barn", it, null, it.family, null, Set.of()),
                        guardians(it),
                        it.own),
                id,
                school,
                staffOf(school));
    }

    private List<Guardian> guardians(Case it) {
        return it.custody.entrySet().stream()
                .map(each -> new Guardian(
                        each.getKey(), secret("vårdnadshavare", it, null, it.family, null, Set.of()), each.getValue()))
                .toList();
    }

    private void step(Case it) {
        if (chance(0.2)) {
            consent(it);
            return;
        }
        if (chance(0.02)) {
            ofChild(it);
            return;
        }
        if (it.plan == null || it.plan.ended) {
            propose(it);
            return;
        }
        PlanCaseLedger plan = it.plan;
        if (chance(0.04)) {
            proposeBeside(it);
            return;
        }
        if (chance(0.06)) {
            proposalEnds(it, plan);
            return;
        }
        if (!plan.open && chance(0.6)) {
            consent(it);
            return;
        }
        if (!plan.open) {
            story.tell(new PlanOpened(plan.id), it.child, plan.proposer, staffOf(plan.proposer));
            plan.open = true;
            plan.begun = true;
            return;
        }
        switch (random.nextInt(22)) {
            case 0 -> invite(it, plan);
            case 1, 2 -> answer(it, plan);
            case 3 -> leave(it, plan);
            case 4 -> steer(it, plan);
            case 5, 6 -> need(it, plan);
            case 7, 8 -> goal(it, plan);
            case 9 -> voice(it, plan);
            case 10, 11 -> request(it, plan);
            case 12, 13 -> make(it, plan);
            case 14, 15, 16 -> report(it, plan);
            case 17, 18 -> hand(it, plan);
            case 19 -> settle(it, plan);
            case 20 -> say(it, plan);
            default -> end(it, plan);
        }
    }

    private void consent(Case it) {
        List<PersonId> able = new ArrayList<>(it.custody.keySet());
        if (it.own != null) {
            able.add(it.own);
        }
        if (able.isEmpty()) {
            return;
        }
        if (chance(0.05)) {
            outsiderSays(it);
            return;
        }
        PersonId giver = pick(able);
        Said before = it.said.get(giver);
        if (before == null || chance(0.55)) {
            Set<PartyId> among = new HashSet<>();
            parties.keySet().forEach(party -> {
                if (chance(0.85)) {
                    among.add(party);
                }
            });
            strangers.forEach(party -> {
                if (chance(0.3)) {
                    among.add(party);
                }
            });
            Set<Topic> exclude = EnumSet.noneOf(Topic.class);
            if (chance(0.4)) {
                exclude.add(pick(List.of(Topic.values())));
            }
            LocalDate until = chance(0.3) ? story.today().plusDays(random.nextInt(40)) : null;
            story.tell(
                    new ConsentGiven(it.child, giver, among, exclude, story.today(), until),
                    it.child,
                    it.family,
                    giver);
            it.said.put(giver, new Said(among, exclude, story.today(), until));
        } else if (chance(0.15)) {
            story.tell(new ConsentRefused(it.child, giver), it.child, it.family, giver);
            it.said.remove(giver);
        } else if (before.until() != null && before.until().isBefore(story.today())) {
            story.tell(new ConsentPeriodEnded(it.child, giver, before.until()), it.child, null, null);
        } else {
            Set<PartyId> leaving = chance(0.2) ? Set.of() : Set.of(pick(new ArrayList<>(parties.keySet())));
            story.tell(new ConsentWithdrawn(it.child, giver, leaving), it.child, it.family, giver);
            Set<PartyId> rest = new HashSet<>(before.among());
            if (leaving.isEmpty()) {
                rest.clear();
            }
            rest.removeAll(leaving);
            it.said.put(giver, new Said(rest, before.exclude(), before.from(), before.until()));
        }
    }

    /** Somebody whose consent is not asked, or a unit without a part: it gives nothing, whatever they say. */
    private void outsiderSays(Case it) {
        if (chance(0.4)) {
            PartyId claimer = pick(new ArrayList<>(strangers));
            story.tell(
                    new CaseClaimed(
                            it.child,
                            claimer,
                            secret("anspråk", it, null, claimer, null, Set.of()),
                            null,
                            story.today().plusDays(14)),
                    it.child,
                    claimer,
                    staffOf(claimer));
            return;
        }
        if (it.outsiders.isEmpty()) {
            it.outsiders.add(new PersonId("p-" + uuid()));
        }
        PersonId giver = pick(it.outsiders.stream()
                .sorted(Comparator.comparing(PersonId::value))
                .toList());
        Set<PartyId> everyone = new HashSet<>(parties.keySet());
        everyone.addAll(strangers);
        story.tell(
                new ConsentGiven(it.child, giver, everyone, Set.of(), story.today(), null), it.child, it.family, giver);
    }

    /** A guardian moves out of the child's life, and another person takes the place. */
    private void moves(Case it) {
        PersonId old = it.guardians.removeFirst();
        it.said.remove(old);
        it.outsiders.add(old);
        it.guardians.add(new PersonId("p-" + uuid()));
    }

    private void ofChild(Case it) {
        PartyId party = pick(new ArrayList<>(parties.keySet()));
        switch (random.nextInt(8)) {
            case 0, 1 -> {
                it.ownNeeded = chance(0.5);
                story.tell(
                        new MaturityAssessed(it.child, it.ownNeeded, secret("mognad", it, null, party, null, Set.of())),
                        it.child,
                        party,
                        staffOf(party));
            }
            case 2, 3 -> {
                if (chance(0.4)) {
                    moves(it);
                }
                PersonId one = pick(it.guardians);
                Map<PersonId, Custody> before = Map.copyOf(it.custody);
                it.custody.clear();
                it.guardians.forEach(each -> it.custody.put(
                        each, each.equals(one) ? Custody.SOLE : chance(0.5) ? Custody.NONE : Custody.JOINT));
                // What somebody said goes with the custody, and does not come with it.
                it.custody.forEach((each, part) -> {
                    if (part == Custody.NONE || before.get(each) == Custody.NONE) {
                        it.said.remove(each);
                    }
                });
                story.tell(
                        new CustodySet(it.child, guardians(it), story.today(), decision(it, party)),
                        it.child,
                        party,
                        staffOf(party));
            }
            case 4 -> {
                it.cleared = new HashSet<>();
                for (PartyId each : parties.keySet()) {
                    if (chance(0.5)) {
                        it.cleared.add(each);
                    }
                }
                it.cleared.addAll(strangers);
                if (chance(0.5)) {
                    it.cleared.add(it.family);
                }
                story.tell(
                        new IdentityProtected(
                                it.child,
                                pick(List.of(ProtectionLevel.values())),
                                Set.copyOf(it.cleared),
                                decision(it, party)),
                        it.child,
                        party,
                        staffOf(party));
            }
            case 6 -> {
                if (it.cleared != null && chance(0.3)) {
                    it.cleared = null;
                    story.tell(new ProtectionLifted(it.child, null), it.child, party, staffOf(party));
                }
            }
            case 5 -> {
                if (it.destroyed.isEmpty() && story.events().size() > 500) {
                    SealedText reason = story.seal(it.child.value(), it.family.value(), "gallring");
                    it.destroyed.add(party);
                    story.tell(new TextsDestroyed(it.child, party, reason), it.child, party, staffOf(party));
                    vault.destroy(it.child.value(), party.value());
                }
            }
            default -> offers(it, party);
        }
    }

    /** The decision that something rests on, told to everyone who takes part. */
    private @Nullable SealedText decision(Case it, PartyId party) {
        return chance(0.5) ? null : secret("beslut", it, null, party, null, Set.of());
    }

    /** The case is offered to a unit without a part, which says no at times; it reads nothing by it. */
    private void offers(Case it, PartyId party) {
        story.pass(Duration.ofDays(3));
        PartyId to = pick(new ArrayList<>(strangers));
        story.tell(
                new CaseOffered(it.child, party, to, secret("erbjudande", it, null, party, null, Set.of())),
                it.child,
                party,
                staffOf(party));
        if (chance(0.4)) {
            story.tell(
                    new CaseDeclined(it.child, to, secret("erbjudande", it, null, to, null, Set.of())),
                    it.child,
                    to,
                    staffOf(to));
        }
    }

    private void propose(Case it) {
        List<PartyId> able = parties.keySet().stream()
                .filter(party -> !it.destroyed.contains(party))
                .toList();
        it.plan = propose(it, pick(able));
    }

    /** Another unit that knows nothing of the plan. */
    private void proposeBeside(Case it) {
        List<PartyId> able = parties.keySet().stream()
                .filter(party -> !it.destroyed.contains(party)
                        && it.plans.stream().noneMatch(each -> !each.ended && each.proposer.equals(party)))
                .toList();
        if (!able.isEmpty()) {
            propose(it, pick(able));
        }
    }

    /** One that stands beside the plan: its time is over, or consent covers it and the plan runs. */
    private void proposalEnds(Case it, PlanCaseLedger running) {
        List<PlanCaseLedger> beside = it.plans.stream()
                .filter(each -> each != running && !each.begun && !each.ended)
                .toList();
        if (beside.isEmpty()) {
            return;
        }
        PlanCaseLedger plan = pick(beside);
        boolean known = running.open && it.ground(it.family, plan.proposer, null, story.today());
        plan.ended = true;
        story.tell(
                known ? new ProposalSuperseded(plan.id, running.id) : new ProposalLapsed(plan.id, story.today()),
                it.child,
                null,
                null);
    }

    private PlanCaseLedger propose(Case it, PartyId proposer) {
        PlanCaseLedger plan = new PlanCaseLedger(new PlanId(uuid()), proposer);
        plan.joined.add(proposer);
        plan.joined.add(it.family);
        it.plans.add(plan);
        story.tell(
                new PlanProposed(
                        plan.id,
                        it.child,
                        it.family,
                        proposer,
                        parties.get(proposer),
                        secret("skäl", it, plan, proposer, null, Set.of()),
                        story.today().minusDays(3),
                        story.today().plusDays(60)),
                it.child,
                proposer,
                staffOf(proposer));
        return plan;
    }

    private void invite(Case it, PlanCaseLedger plan) {
        PartyId party = pick(new ArrayList<>(parties.keySet()));
        if (!plan.joined.contains(party) && !plan.invited.contains(party) && !it.destroyed.contains(party)) {
            plan.invited.add(party);
            plan.left.remove(party);
            PartyId inviter = plan.joined.contains(plan.proposer) ? plan.proposer : unit(plan);
            plan.invitedBy.put(party, inviter);
            story.tell(new PartyInvited(plan.id, party, parties.get(party)), it.child, inviter, staffOf(inviter));
        }
    }

    private void answer(Case it, PlanCaseLedger plan) {
        if (plan.invited.isEmpty()) {
            invite(it, plan);
            return;
        }
        PartyId party = pick(new ArrayList<>(plan.invited.stream()
                .sorted(Comparator.comparing(PartyId::value))
                .toList()));
        plan.invited.remove(party);
        if (chance(0.85)) {
            plan.joined.add(party);
            story.tell(new PartyJoined(plan.id, party), it.child, party, staffOf(party));
        } else {
            story.tell(
                    new InvitationDeclined(plan.id, party, secret("nej", it, plan, party, null, Set.of())),
                    it.child,
                    party,
                    staffOf(party));
        }
    }

    private void leave(Case it, PlanCaseLedger plan) {
        PartyId party = unit(plan);
        boolean carries = plan.commitments.values().stream()
                .anyMatch(made -> made.open()
                        && made.carried.stream().anyMatch(c -> c.party().equals(party)));
        boolean last = plan.joined.stream().filter(parties::containsKey).count() == 1;
        if (last || carries || !chance(0.3)) {
            return;
        }
        plan.joined.remove(party);
        plan.left.add(party);
        story.tell(
                new PartyLeft(plan.id, party, secret("lämnar", it, plan, party, null, Set.of())),
                it.child,
                party,
                staffOf(party));
    }

    private void steer(Case it, PlanCaseLedger plan) {
        PartyId party = unit(plan);
        PersonId person = staffOf(party);
        switch (random.nextInt(5)) {
            case 0 -> {
                story.tell(new CoordinatorAppointed(plan.id, person, party), it.child, party, person);
                story.tell(new CoordinationAccepted(plan.id, person, party), it.child, party, person);
            }
            case 1 -> {
                story.tell(new LeadPartyNamed(plan.id, party), it.child, party, person);
                story.tell(new LeadAccepted(plan.id, party), it.child, party, person);
            }
            case 2 -> story.tell(new FollowUpSet(plan.id, story.today().plusDays(30)), it.child, party, person);
            case 3 -> {
                story.tell(new PlanPaused(plan.id, PauseReason.GROUND), it.child, null, null);
                story.tell(new PlanResumed(plan.id), it.child, party, person);
            }
            default -> story.tell(new PlanEstablished(plan.id), it.child, party, person);
        }
    }

    private void need(Case it, PlanCaseLedger plan) {
        PartyId by = member(it, plan);
        Topic topic = pick(List.of(Topic.values()));
        NeedId id = new NeedId(uuid());
        plan.needs.put(id, topic);
        plan.enteredBy.put(id.value(), by);
        story.tell(
                new NeedRecorded(plan.id, id, by, secret("behov", it, plan, by, topic, Set.of()), topic),
                it.child,
                by,
                personOf(it, by));
    }

    private void goal(Case it, PlanCaseLedger plan) {
        if (plan.needs.isEmpty()) {
            need(it, plan);
            return;
        }
        PartyId by = member(it, plan);
        NeedId need = pick(new ArrayList<>(plan.needs.keySet()));
        Topic topic = plan.needs.get(need);
        GoalId id = new GoalId(uuid());
        plan.goals.put(id, topic);
        plan.enteredBy.put(id.value(), by);
        story.tell(
                new GoalSet(plan.id, id, need, null, by, secret("mål", it, plan, by, topic, Set.of())),
                it.child,
                by,
                personOf(it, by));
    }

    private void voice(Case it, PlanCaseLedger plan) {
        PartyId by = member(it, plan);
        story.tell(
                new ChildVoiceRecorded(plan.id, by, secret("röst", it, plan, by, null, Set.of()), null),
                it.child,
                by,
                personOf(it, by));
    }

    private void request(Case it, PlanCaseLedger plan) {
        if (plan.goals.isEmpty()) {
            goal(it, plan);
            return;
        }
        PartyId by = member(it, plan);
        PartyId of = member(it, plan);
        Topic topic = pick(List.of(Topic.values()));
        CommitmentId id = new CommitmentId(uuid());
        LocalDate due = story.today().plusDays(random.nextInt(60));
        Commitment made = new Commitment(id, topic, by, of, due);
        plan.commitments.put(id, made);
        plan.enteredBy.put(id.value(), by);
        story.tell(
                new CommitmentRequested(
                        plan.id,
                        id,
                        pick(new ArrayList<>(plan.goals.keySet())),
                        by,
                        of,
                        secret("begäran", it, plan, by, topic, Set.of(), Set.of(of)),
                        topic,
                        due),
                it.child,
                by,
                personOf(it, by));
    }

    private void make(Case it, PlanCaseLedger plan) {
        if (plan.goals.isEmpty()) {
            goal(it, plan);
            return;
        }
        List<Commitment> asked = plan.commitments.values().stream()
                .filter(made -> !made.made && !made.declined && !made.struck && plan.joined.contains(made.of))
                .toList();
        if (!asked.isEmpty() && chance(0.2)) {
            Commitment made = pick(asked);
            made.declined = true;
            story.tell(
                    new CommitmentDeclined(
                            plan.id, made.id, secret("avböjer", it, plan, made.of, made.topic, Set.of())),
                    it.child,
                    made.of,
                    personOf(it, made.of));
            return;
        }
        Commitment made = !asked.isEmpty() && chance(0.6)
                ? pick(asked)
                : new Commitment(
                        new CommitmentId(uuid()),
                        pick(List.of(Topic.values())),
                        null,
                        member(it, plan),
                        story.today().plusDays(random.nextInt(60)));
        if (made.askedBy == null) {
            plan.commitments.put(made.id, made);
            plan.enteredBy.put(made.id.value(), made.of);
        }
        PersonId person = personOf(it, made.of);
        LocalDate from = story.today().minusDays(random.nextInt(3));
        made.made = true;
        made.bearers.add(made.of);
        var event = story.tell(
                new CommitmentMade(
                        plan.id,
                        made.id,
                        pick(new ArrayList<>(plan.goals.keySet())),
                        made.of,
                        person,
                        secret("löfte", it, plan, made.of, made.topic, made.bearers, made.offered),
                        made.topic,
                        made.due,
                        from),
                it.child,
                made.of,
                person);
        made.carried.add(new Carried(from, made.of, person, event.at(), event.position()));
    }

    private void report(Case it, PlanCaseLedger plan) {
        open(plan).ifPresent(made -> {
            Carried last = made.carried.getLast();
            PartyId by = last.party();
            PersonId person = last.person();
            switch (random.nextInt(4)) {
                case 0 -> story.tell(new CommitmentStarted(plan.id, made.id, story.today()), it.child, by, person);
                case 1 -> {
                    if (made.due.isBefore(story.today())) {
                        story.tell(new CommitmentOverdue(plan.id, made.id, made.due), it.child, null, null);
                    }
                }
                case 2 -> {
                    made.due = story.today().plusDays(random.nextInt(60));
                    story.tell(
                            new DueMoved(
                                    plan.id, made.id, made.due, secret("flytt", it, plan, by, made.topic, Set.of())),
                            it.child,
                            by,
                            person);
                }
                default ->
                    story.tell(
                            new ProgressReported(
                                    plan.id,
                                    made.id,
                                    by,
                                    secret("läge", it, plan, by, made.topic, Set.of()),
                                    story.today()),
                            it.child,
                            by,
                            person);
            }
        });
    }

    private void hand(Case it, PlanCaseLedger plan) {
        open(plan).ifPresent(made -> {
            Carried last = made.carried.getLast();
            if (made.offeredTo == null) {
                PartyId to = member(it, plan);
                made.offeredTo = to;
                made.offered.add(to);
                story.tell(
                        new HandoverOffered(
                                plan.id,
                                made.id,
                                to,
                                null,
                                secret("lämnar över", it, plan, last.party(), made.topic, Set.of(), made.offered)),
                        it.child,
                        last.party(),
                        last.person());
                return;
            }
            PartyId to = made.offeredTo;
            if (!plan.joined.contains(to)) {
                return;
            }
            made.offeredTo = null;
            made.offered.clear();
            PersonId person = personOf(it, to);
            if (chance(0.3)) {
                story.tell(
                        new HandoverDeclined(plan.id, made.id, secret("tar inte", it, plan, to, made.topic, Set.of())),
                        it.child,
                        to,
                        person);
                return;
            }
            LocalDate from = last.from().plusDays(random.nextInt(3));
            made.bearers.add(to);
            var event = story.tell(new HandoverAccepted(plan.id, made.id, to, person, from), it.child, to, person);
            made.carried.add(new Carried(from, to, person, event.at(), event.position()));
        });
    }

    private void settle(Case it, PlanCaseLedger plan) {
        open(plan).ifPresent(made -> {
            Carried last = made.carried.getLast();
            LocalDate day = story.today().isBefore(last.from()) ? last.from() : story.today();
            SealedText why = secret("varför", it, plan, last.party(), made.topic, Set.of());
            made.ended = day;
            made.offered.clear();
            var event = story.tell(
                    switch (random.nextInt(3)) {
                        case 0 -> new CommitmentKept(plan.id, made.id, day, why);
                        case 1 -> new CommitmentBroken(plan.id, made.id, day, why);
                        default -> new CommitmentReleased(plan.id, made.id, day, why);
                    },
                    it.child,
                    last.party(),
                    last.person());
            made.endedRecorded = event.at();
        });
    }

    private void say(Case it, PlanCaseLedger plan) {
        if (plan.enteredBy.isEmpty()) {
            return;
        }
        String entry = pick(plan.enteredBy.keySet().stream().sorted().toList());
        Topic topic = topicOf(plan, entry);
        if (chance(0.7)) {
            PartyId by = member(it, plan);
            story.tell(
                    new DissentExpressed(plan.id, EntryId.of(entry), by, secret("emot", it, plan, by, topic, Set.of())),
                    it.child,
                    by,
                    personOf(it, by));
            return;
        }
        PartyId by = plan.enteredBy.get(entry);
        Commitment made = plan.commitments.get(new CommitmentId(entry));
        if (!plan.joined.contains(by) || (made != null && (made.struck || made.ended != null))) {
            return;
        }
        var event = story.tell(
                new EntryStruck(plan.id, EntryId.of(entry), by, secret("stryker", it, plan, by, topic, Set.of())),
                it.child,
                by,
                personOf(it, by));
        if (made != null) {
            made.struck = true;
            made.offered.clear();
            made.struckRecorded = event.at();
        }
    }

    private void end(Case it, PlanCaseLedger plan) {
        boolean open = plan.commitments.values().stream().anyMatch(Commitment::open);
        if (open || !chance(0.3)) {
            return;
        }
        PartyId closer = plan.joined.contains(plan.proposer) ? plan.proposer : unit(plan);
        Map<GoalId, SealedEvaluation> evaluations = new HashMap<>();
        plan.goals.forEach((goal, topic) -> evaluations.put(
                goal, new SealedEvaluation(GoalOutcome.PARTLY, secret("utfall", it, plan, closer, topic, Set.of()))));
        story.tell(
                new PlanClosed(
                        plan.id,
                        secret("stänger", it, plan, closer, null, Set.of()),
                        evaluations,
                        secret("framåt", it, plan, closer, null, Set.of())),
                it.child,
                closer,
                staffOf(closer));
        plan.ended = true;
    }

    static Topic topicOf(PlanCaseLedger plan, String entry) {
        Topic topic = plan.needs.get(new NeedId(entry));
        if (topic == null) {
            topic = plan.goals.get(new GoalId(entry));
        }
        return topic == null ? plan.commitments.get(new CommitmentId(entry)).topic : topic;
    }

    private Optional<Commitment> open(PlanCaseLedger plan) {
        List<Commitment> open =
                plan.commitments.values().stream().filter(Commitment::open).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(pick(open));
    }

    private SealedText secret(
            String kind,
            Case it,
            @Nullable PlanCaseLedger plan,
            PartyId by,
            @Nullable Topic topic,
            Set<PartyId> bearers) {
        return secret(kind, it, plan, by, topic, bearers, Set.of());
    }

    private SealedText secret(
            String kind,
            Case it,
            @Nullable PlanCaseLedger plan,
            PartyId by,
            @Nullable Topic topic,
            Set<PartyId> bearers,
            Set<PartyId> to) {
        String word = "hemligt%06dx".formatted(secrets.size());
        // Where the key is gone nothing can be sealed; the family's stands in, so that the history goes on.
        PartyId controller = it.destroyed.contains(by) ? it.family : by;
        secrets.add(
                new Secret(word, it.child, plan == null ? null : plan.id, by, topic, bearers, to, kind, controller));
        return story.seal(it.child.value(), controller.value(), kind + " " + word);
    }

    private PartyId unit(PlanCaseLedger plan) {
        return pick(plan.joined.stream()
                .filter(parties::containsKey)
                .sorted(Comparator.comparing(PartyId::value))
                .toList());
    }

    private PartyId member(Case it, PlanCaseLedger plan) {
        return chance(0.25) ? it.family : unit(plan);
    }

    private PersonId personOf(Case it, PartyId party) {
        return party.equals(it.family) ? pick(it.guardians) : staffOf(party);
    }

    private PersonId staffOf(PartyId party) {
        return pick(staff.get(party));
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String uuid() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & ~(3L << 62) | 2L << 62).toString();
    }
}
