package se.samplan.plan.write;

import static se.samplan.cases.Cases.CILLA;
import static se.samplan.cases.Cases.EVA;
import static se.samplan.cases.Cases.FAMILY;
import static se.samplan.cases.Cases.FRANK;
import static se.samplan.cases.Cases.LINDA;
import static se.samplan.cases.Cases.OMAR;
import static se.samplan.cases.Cases.PER;
import static se.samplan.cases.Cases.THE_CHILD;
import static se.samplan.cases.Cases.TOM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import se.samplan.child.Custody;
import se.samplan.child.Guardian;
import se.samplan.child.events.CaseAccepted;
import se.samplan.child.events.CaseClaimed;
import se.samplan.child.events.CaseDeclined;
import se.samplan.child.events.CaseOfferWithdrawn;
import se.samplan.child.events.CaseOffered;
import se.samplan.child.events.CaseTakenOver;
import se.samplan.child.events.ChildEvent;
import se.samplan.child.events.ChildRegistered;
import se.samplan.child.events.ClaimOpposed;
import se.samplan.child.events.ClaimWithdrawn;
import se.samplan.child.events.CustodySet;
import se.samplan.consent.Topic;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.consent.events.ConsentGiven;
import se.samplan.consent.events.ConsentPeriodBegan;
import se.samplan.consent.events.ConsentPeriodEnded;
import se.samplan.consent.events.ConsentRefused;
import se.samplan.consent.events.ConsentWithdrawn;
import se.samplan.consent.events.MaturityAssessed;
import se.samplan.party.PartyId;
import se.samplan.party.PartyKind;
import se.samplan.party.PersonId;
import se.samplan.plan.CommitmentId;
import se.samplan.plan.PlanId;
import se.samplan.plan.events.ChildVoiceRecorded;
import se.samplan.plan.events.CommitmentBroken;
import se.samplan.plan.events.CommitmentDeclined;
import se.samplan.plan.events.CommitmentEvent;
import se.samplan.plan.events.CommitmentKept;
import se.samplan.plan.events.CommitmentMade;
import se.samplan.plan.events.CommitmentOverdue;
import se.samplan.plan.events.CommitmentReleased;
import se.samplan.plan.events.CommitmentRequested;
import se.samplan.plan.events.CoordinationAccepted;
import se.samplan.plan.events.CoordinationResigned;
import se.samplan.plan.events.CoordinationVacated;
import se.samplan.plan.events.CoordinatorAppointed;
import se.samplan.plan.events.DissentExpressed;
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
import se.samplan.plan.events.PlanDeclined;
import se.samplan.plan.events.PlanEstablished;
import se.samplan.plan.events.PlanEvent;
import se.samplan.plan.events.PlanOpened;
import se.samplan.plan.events.PlanPaused;
import se.samplan.plan.events.PlanProposed;
import se.samplan.plan.events.PlanResumed;
import se.samplan.plan.events.ProposalLapsed;
import se.samplan.plan.events.ProposalSuperseded;

/**
 * Reads the events in its own way, without a line of the code under test, and says when something that must never happen has happened.
 * The invariants are those of the design: 1 nobody binds another, 2 no gap, 3 nothing disappears, 4 every event says who, 6 no sharing
 * without ground.
 */
final class Witness {
    private static final Set<PartyKind> MAY_PROPOSE = Set.of(
            PartyKind.SCHOOL, PartyKind.SOCIAL_SERVICES, PartyKind.BUP, PartyKind.HABILITATION, PartyKind.PRIMARY_CARE);
    private static final Set<String> ENDED = Set.of("closed", "declined", "lapsed", "superseded");

    private final Map<String, PartyId> workplace = new HashMap<>();
    private final Map<PersonId, Custody> guardians = new LinkedHashMap<>();
    private final Map<PersonId, List<Yes>> consents = new HashMap<>();
    private final Map<PlanId, Seen> plans = new HashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private boolean childMustConsent;
    private Object registrar;
    private Object holder;
    private Object offeredTo;
    private final Map<PartyId, LocalDate> claims = new HashMap<>();

    /** One consent, and who was taken out of it later. */
    private record Yes(ConsentGiven said, Set<PartyId> gone) {}

    /** A plan as the witness saw it. */
    private static final class Seen {
        String status = "proposed";
        String before = "open";
        PartyId proposer;
        LocalDate lastDay;
        final Set<PartyId> invited = new HashSet<>();
        final Set<PartyId> joined = new HashSet<>();
        final Map<CommitmentId, Carried> commitments = new LinkedHashMap<>();
        final Map<String, PartyId> entries = new HashMap<>();
        PersonId coordinatorAsked;
        PersonId coordinator;
        PartyId leadAsked;
        PartyId lead;
        boolean vacated;
    }

    /** A commitment: who was asked, who carries it from when, until when. */
    private static final class Carried {
        PartyId asker;
        PartyId asked;
        Topic topic;
        boolean answered;
        boolean struck;
        LocalDate ended;
        HandoverOffered offer;
        final List<Stretch> stretches = new ArrayList<>();
    }

    private record Stretch(PartyId party, PersonId person, LocalDate from) {}

    Witness() {
        List.of(EVA, OMAR, LINDA, PER, TOM, FRANK, CILLA)
                .forEach(each -> workplace.put(each.person().value(), each.party()));
    }

    Map<String, Integer> counts() {
        return counts;
    }

    void hears(DomainEventMessage<?> message, LocalDate today) {
        Object event = message.getPayload();
        counts.merge(event.getClass().getSimpleName(), 1, Integer::sum);
        saysWho(message);
        PersonId actor = new PersonId(String.valueOf(message.getMetaData().get("actor")));
        Object party = message.getMetaData().get("party");
        switch (event) {
            case ChildEvent it -> {
                decidedByOneWithAPart(it, party);
                caseMoves(it, party, today);
                family(it);
            }
            case ConsentEvent it -> {
                decidedByOneWithAPart(it, party);
                consent(it, actor);
            }
            case PlanEvent it -> plan(it, actor, party == null ? null : new PartyId(party.toString()), today);
            default -> fail("an unknown event " + event);
        }
    }

    /** After everything has been heard: a plan that runs has nobody in it who is not covered, and nobody beside it who is. */
    void lookAround(LocalDate today) {
        boolean running = plans.values().stream().anyMatch(Witness::isRunning);
        plans.values().stream().filter(plan -> plan.status.equals("proposed")).forEach(plan -> {
            must(!today.isAfter(plan.lastDay), "a proposal that stands after its last day");
            must(!running || !covered(plan.proposer, today), "a covered proposal beside a running plan");
        });
        plans.values().stream()
                .filter(plan -> plan.status.equals("open") || plan.status.equals("established"))
                .forEach(plan ->
                        plan.joined.forEach(party -> must(covered(party, today), "uncovered in a running plan")));
        plans.values().stream()
                .flatMap(plan -> plan.commitments.values().stream())
                .filter(commitment -> !commitment.stretches.isEmpty() && !commitment.struck)
                .forEach(commitment -> everyDayHasExactlyOne(commitment, today));
    }

    private void saysWho(DomainEventMessage<?> message) {
        for (String key : List.of("actor", "role", "commandId", "child")) {
            must(
                    message.getMetaData().get(key) instanceof String,
                    "an event without " + key + ": " + message.getPayload());
        }
        Object role = message.getMetaData().get("role");
        must(role.equals("hub") == (message.getMetaData().get("party") == null), "on whose behalf? " + message);
    }

    /** Custody and maturity: those in the plan that runs, else the unit that registered the child. */
    private void decidedByOneWithAPart(Object event, Object party) {
        switch (event) {
            case ChildRegistered _ -> registrar = party;
            case CustodySet _, MaturityAssessed _ -> {
                must(hasPart(party), "decided by an outsider: " + event);
            }
            default -> {
                // No decision about the child.
            }
        }
    }

    /** In the plan that runs, or holding the case; without a plan, who holds it or else registered the child. */
    private boolean hasPart(Object party) {
        Set<PartyId> taking = taking();
        return taking.isEmpty()
                ? party.equals(holder == null ? registrar : holder)
                : party.equals(holder) || taking.contains(new PartyId(party.toString()));
    }

    private Set<PartyId> taking() {
        return plans.values().stream()
                .filter(plan -> Set.of("open", "established", "paused").contains(plan.status))
                .flatMap(plan -> plan.joined.stream())
                .collect(Collectors.toSet());
    }

    /** The case moves only to one that agrees, from one that has a part; or by a claim that everyone could see in time. */
    private void caseMoves(ChildEvent event, Object party, LocalDate today) {
        switch (event) {
            case CaseOffered it -> {
                must(hasPart(party) && it.from().value().equals(party), "offered by an outsider");
                offeredTo = it.to().value();
            }
            case CaseOfferWithdrawn it -> {
                must(it.party().value().equals(offeredTo), "took back what was not offered");
                offeredTo = null;
            }
            case CaseDeclined it -> {
                must(it.party().value().equals(party) && party.equals(offeredTo), "said no for another");
                offeredTo = null;
            }
            case CaseClaimed it -> {
                must(it.party().value().equals(party) && !taking().isEmpty(), "claimed where nobody sees it");
                claims.put(it.party(), it.lastDay());
            }
            case ClaimWithdrawn it ->
                must(
                        it.party().value().equals(party) && claims.remove(it.party()) != null,
                        "took back another's claim");
            case ClaimOpposed it -> must(claims.remove(it.party()) != null, "opposed no claim");
            case CaseAccepted it -> {
                boolean offered = it.party().value().equals(offeredTo)
                        && it.party().value().equals(party);
                must(offered || (claims.containsKey(it.party()) && hasPart(party)), "the case was bound on another");
                movesTo(it.party());
            }
            case CaseTakenOver it -> {
                LocalDate last = claims.get(it.party());
                must(party == null && last != null && last.isBefore(today), "taken over too early, or for nothing");
                movesTo(it.party());
            }
            default -> {
                // Nothing of the case.
            }
        }
    }

    private void movesTo(PartyId party) {
        holder = party.value();
        offeredTo = null;
        claims.remove(party);
    }

    private void family(ChildEvent event) {
        List<Guardian> now = switch (event) {
            case ChildRegistered it -> it.guardians();
            case CustodySet it -> it.guardians();
            default -> List.of();
        };
        if (!now.isEmpty()) {
            guardians.clear();
            now.forEach(guardian -> guardians.put(guardian.person(), guardian.custody()));
            // What somebody consented to goes with the custody, and does not come back with it.
            consents.keySet()
                    .removeIf(person -> !person.equals(THE_CHILD.person())
                            && guardians.getOrDefault(person, Custody.NONE) == Custody.NONE);
        }
    }

    private void consent(ConsentEvent event, PersonId actor) {
        switch (event) {
            case ConsentGiven it -> {
                must(it.giver().equals(actor), "consented for another");
                List<Yes> said = consents.computeIfAbsent(it.giver(), giver -> new ArrayList<>());
                said.removeIf(earlier -> !earlier.said().from().isBefore(it.from()));
                said.add(new Yes(it, new HashSet<>()));
            }
            case ConsentRefused it -> {
                must(it.giver().equals(actor), "refused for another");
                consents.remove(it.giver());
            }
            case ConsentWithdrawn it -> {
                must(it.giver().equals(actor), "withdrew for another");
                if (it.leaving().isEmpty()) {
                    consents.remove(it.giver());
                }
                consents.getOrDefault(it.giver(), List.of())
                        .forEach(yes -> yes.gone().addAll(it.leaving()));
            }
            case MaturityAssessed it -> childMustConsent = it.ownConsentNeeded();
            case ConsentPeriodBegan it -> must(it.giver() != null, "nobody's period");
            case ConsentPeriodEnded it -> must(it.giver() != null, "nobody's period");
        }
    }

    private static boolean isRunning(Seen plan) {
        return plan != null && !plan.status.equals("proposed") && !ENDED.contains(plan.status);
    }

    private void plan(PlanEvent event, PersonId actor, PartyId party, LocalDate today) {
        if (event instanceof PlanProposed it) {
            must(
                    plans.values().stream()
                            .noneMatch(each -> each.status.equals("proposed")
                                    && it.proposer().equals(each.proposer)),
                    "two proposals of one unit at once");
            must(MAY_PROPOSE.contains(it.kind()), "proposed by one that may not");
            Seen seen = new Seen();
            seen.proposer = it.proposer();
            seen.lastDay = it.lastDay();
            seen.joined.addAll(List.of(it.proposer(), it.family()));
            must(party.equals(it.proposer()), "proposed for another");
            plans.put(it.plan(), seen);
        }
        Seen plan = plans.get(event.plan());
        must(plan != null, "an event before the plan");
        must(!ENDED.contains(plan.status), "an event after the end: " + event);
        if (party != null) {
            must(belongs(actor, party), actor + " acted for " + party);
            must(
                    plan.joined.contains(party) || event instanceof PartyJoined || event instanceof InvitationDeclined,
                    "acted without taking part: " + event);
        }
        switch (event) {
            case PlanProposed it -> must(!it.foundOn().isAfter(today), "found in the future");
            case PlanDeclined it -> plan.status = "declined";
            case ProposalLapsed it -> {
                must(party == null && plan.status.equals("proposed"), "lapsed though it was opened");
                must(today.isAfter(plan.lastDay) && it.lastDay().equals(plan.lastDay), "lapsed too early");
                plan.status = "lapsed";
            }
            case ProposalSuperseded it -> {
                must(party == null && plan.status.equals("proposed"), "superseded though it was opened");
                must(covered(plan.proposer, today), "told of a running plan without ground");
                must(isRunning(plans.get(it.by())), "superseded by a plan that does not run");
                plan.status = "superseded";
            }
            case PlanOpened it -> {
                must(covered(party, today), "opened without ground");
                must(
                        plans.values().stream()
                                .allMatch(each -> each.status.equals("proposed") || ENDED.contains(each.status)),
                        "two plans at once");
                must(!today.isAfter(plan.lastDay), "opened after the last day");
                plan.status = "open";
            }
            case PartyInvited it -> {
                must(covers(party, it.party(), null, today), "invited without ground");
                must(!plan.joined.contains(it.party()), "invited one that takes part");
                plan.invited.add(it.party());
            }
            case PartyJoined it -> {
                must(it.party().equals(party) && plan.invited.remove(party), "joined uninvited");
                must(covered(party, today), "joined without ground");
                plan.joined.add(party);
            }
            case InvitationDeclined it ->
                must(it.party().equals(party) && plan.invited.remove(party), "declined for another");
            case PartyLeft it -> {
                must(it.party().equals(party) && plan.joined.remove(party), "left for another");
                must(
                        plan.commitments.values().stream()
                                .noneMatch(commitment -> answersNowOrLater(commitment, party, today)),
                        "left with commitments");
                if (plan.coordinator != null && party.equals(workplace.get(plan.coordinator.value()))) {
                    plan.coordinator = null;
                }
                if (party.equals(plan.lead)) {
                    plan.lead = null;
                }
            }
            case CoordinatorAppointed it -> {
                must(!plan.vacated || plan.lead == null || party.equals(plan.lead), "named against the lead party");
                plan.coordinatorAsked = it.person();
            }
            case CoordinationAccepted it -> {
                must(it.person().equals(actor) && actor.equals(plan.coordinatorAsked), "coordination bound another");
                plan.coordinator = actor;
                plan.vacated = false;
            }
            case CoordinationResigned it -> {
                must(it.person().equals(actor) && actor.equals(plan.coordinator), "resigned for another");
                plan.coordinator = null;
            }
            case CoordinationVacated it -> {
                must(party.equals(plan.lead) && it.person().equals(plan.coordinator), "vacated by another");
                plan.coordinator = null;
                plan.coordinatorAsked = null;
                plan.vacated = true;
            }
            case LeadPartyNamed it -> plan.leadAsked = it.party();
            case LeadAccepted it -> {
                must(it.party().equals(party) && party.equals(plan.leadAsked), "lead bound another");
                plan.lead = party;
            }
            case NeedRecorded it -> entered(plan, it.need().value(), it.by(), party);
            case GoalSet it -> entered(plan, it.goal().value(), it.by(), party);
            case ChildVoiceRecorded it -> must(it.by().equals(party), "spoke for another");
            case DissentExpressed it -> must(it.by().equals(party), "dissented for another");
            case EntryStruck it -> struck(plan, it, party);
            case FollowUpSet it -> must(actor.equals(plan.coordinator), "not the coordinator");
            case PlanEstablished it -> {
                must(actor.equals(plan.coordinator), "not the coordinator");
                must(plan.joined.stream().allMatch(each -> covered(each, today)), "established without ground");
                plan.status = "established";
            }
            case PlanPaused it -> {
                must(party == null || actor.equals(plan.coordinator), "not the coordinator");
                plan.before = plan.status;
                plan.status = "paused";
            }
            case PlanResumed it -> {
                must(actor.equals(plan.coordinator), "not the coordinator");
                must(plan.joined.stream().allMatch(each -> covered(each, today)), "resumed without ground");
                plan.status = plan.before;
            }
            case PlanClosed it -> {
                must(actor.equals(plan.coordinator), "not the coordinator");
                must(
                        plan.commitments.values().stream()
                                .allMatch(each -> each.stretches.isEmpty() || each.ended != null || each.struck),
                        "closed with open commitments");
                plan.status = "closed";
            }
            case CommitmentRequested it -> requested(plan, it, party, today);
            case CommitmentMade it -> made(plan, it, party, today);
            case CommitmentDeclined it -> {
                Carried commitment = plan.commitments.get(it.commitment());
                must(
                        party.equals(commitment.asked) && !commitment.answered && !commitment.struck,
                        "declined for another");
                commitment.answered = true;
            }
            case CommitmentKept it -> ended(live(plan, it.commitment(), party, today), it.day(), today);
            case CommitmentBroken it -> ended(live(plan, it.commitment(), party, today), it.day(), today);
            case CommitmentReleased it -> ended(live(plan, it.commitment(), party, today), it.day(), today);
            case CommitmentOverdue it -> {
                Carried commitment = plan.commitments.get(it.commitment());
                must(party == null && commitment.ended == null && !commitment.struck, "overdue after the end");
                must(it.due().isBefore(today), "overdue too early");
            }
            case HandoverOffered it -> {
                Carried commitment = live(plan, it.commitment(), party, today);
                must(it.to().equals(party) == (it.toPerson() != null), "offered to nobody or to two");
                must(
                        it.to().equals(party) || covers(party, it.to(), commitment.topic, today),
                        "offered without ground");
                commitment.offer = it;
            }
            case HandoverAccepted it -> takenOver(plan, it, actor, party, today);
            case HandoverDeclined it -> {
                Carried commitment = plan.commitments.get(it.commitment());
                must(commitment.offer != null && isReceiver(commitment.offer, actor, party), "declined for another");
                commitment.offer = null;
            }
            // Whatever else is said of a commitment comes from the one who carries it.
            case CommitmentEvent it -> live(plan, it.commitment(), party, today);
        }
    }

    private void entered(Seen plan, String id, PartyId by, PartyId party) {
        must(by.equals(party), "entered for another");
        must(plan.entries.put(id, party) == null, "entered twice");
    }

    private void requested(Seen plan, CommitmentRequested it, PartyId party, LocalDate today) {
        entered(plan, it.commitment().value(), it.by(), party);
        must(covers(party, it.of(), it.topic(), today), "asked without ground");
        must(plan.joined.contains(it.of()), "asked one that does not take part");
        Carried commitment = new Carried();
        commitment.asker = party;
        commitment.asked = it.of();
        commitment.topic = it.topic();
        plan.commitments.put(it.commitment(), commitment);
    }

    private void made(Seen plan, CommitmentMade it, PartyId party, LocalDate today) {
        must(it.party().equals(party), "bound another");
        must(belongs(it.person(), party), "named someone else's person");
        Carried commitment = plan.commitments.get(it.commitment());
        if (commitment == null) {
            commitment = new Carried();
            commitment.topic = it.topic();
            plan.commitments.put(it.commitment(), commitment);
        } else {
            must(party.equals(commitment.asked) && !commitment.answered && !commitment.struck, "answered for another");
            must(covers(commitment.asker, party, commitment.topic, today), "answered without ground");
        }
        plan.entries.put(it.commitment().value(), party);
        commitment.answered = true;
        commitment.stretches.add(new Stretch(party, it.person(), it.from()));
    }

    private void takenOver(Seen plan, HandoverAccepted it, PersonId actor, PartyId party, LocalDate today) {
        Carried commitment = plan.commitments.get(it.commitment());
        must(commitment.offer != null && isReceiver(commitment.offer, actor, party), "took over unasked");
        must(commitment.ended == null && !commitment.struck, "took over what had ended");
        must(it.party().equals(party) && belongs(it.person(), party), "bound another");
        PartyId giver = carrier(commitment, today).party();
        must(giver.equals(party) || covers(giver, party, commitment.topic, today), "took over without ground");
        must(!it.from().isBefore(commitment.stretches.getLast().from()), "took over from before the giver had it");
        commitment.offer = null;
        commitment.stretches.add(new Stretch(party, it.person(), it.from()));
    }

    private static boolean isReceiver(HandoverOffered offer, PersonId actor, PartyId party) {
        return offer.to().equals(party)
                && (offer.toPerson() == null || offer.toPerson().equals(actor));
    }

    private void struck(Seen plan, EntryStruck it, PartyId party) {
        must(party.equals(plan.entries.get(it.entry().value())), "struck another's entry");
        Carried commitment = plan.commitments.get(new CommitmentId(it.entry().value()));
        if (commitment != null) {
            must(!commitment.struck, "struck twice");
            commitment.struck = true;
        }
    }

    private Carried live(Seen plan, CommitmentId id, PartyId party, LocalDate today) {
        Carried commitment = plan.commitments.get(id);
        must(commitment != null && !commitment.stretches.isEmpty(), "nobody promised");
        must(commitment.ended == null && !commitment.struck, "touched after the end");
        must(carrier(commitment, today).party().equals(party), "acted for the one who carries it");
        return commitment;
    }

    private void ended(Carried commitment, LocalDate day, LocalDate today) {
        must(!day.isAfter(today), "ended in the future");
        Stretch last = carrier(commitment, today);
        must(last.from().isAfter(today) || !day.isBefore(last.from()), "ended before it was taken on");
        commitment.ended = day;
        commitment.offer = null;
    }

    /** Each day from the first to the last belongs to exactly one stretch; a stretch lasts until the next begins. */
    private void everyDayHasExactlyOne(Carried commitment, LocalDate today) {
        List<Stretch> all = commitment.stretches;
        LocalDate end = commitment.ended != null ? commitment.ended : today.plusDays(30);
        for (LocalDate day = all.getFirst().from(); !day.isAfter(end); day = day.plusDays(1)) {
            int answering = 0;
            for (int i = 0; i < all.size(); i++) {
                boolean begun = !all.get(i).from().isAfter(day);
                boolean over = i + 1 < all.size() && !all.get(i + 1).from().isAfter(day);
                answering += begun && !over ? 1 : 0;
            }
            must(answering == 1, answering + " answered on " + day);
        }
    }

    private static boolean answersNowOrLater(Carried commitment, PartyId party, LocalDate today) {
        if (commitment.stretches.isEmpty() || commitment.ended != null || commitment.struck) {
            return false;
        }
        for (LocalDate day = today; day.isBefore(today.plusDays(60)); day = day.plusDays(1)) {
            if (carrier(commitment, day).party().equals(party)) {
                return true;
            }
        }
        return false;
    }

    private static Stretch carrier(Carried commitment, LocalDate day) {
        Stretch found = commitment.stretches.getFirst();
        for (Stretch each : commitment.stretches) {
            if (!each.from().isAfter(day)) {
                found = each;
            }
        }
        return found;
    }

    private boolean belongs(PersonId person, PartyId party) {
        return party.equals(FAMILY)
                ? guardians.containsKey(person) || person.equals(THE_CHILD.person())
                : party.equals(workplace.get(person.value()));
    }

    private boolean covered(PartyId party, LocalDate today) {
        return party.equals(FAMILY) || covers(party, party, null, today, true);
    }

    private boolean covers(PartyId from, PartyId to, Topic topic, LocalDate today) {
        return covers(from, to, topic, today, from.equals(FAMILY) && to.equals(FAMILY));
    }

    private boolean covers(PartyId from, PartyId to, Topic topic, LocalDate today, boolean strict) {
        if (!strict && (to.equals(FAMILY) || from.equals(to))) {
            return true;
        }
        Set<PersonId> asked = new HashSet<>();
        guardians.forEach((person, custody) -> {
            if (custody != Custody.NONE) {
                asked.add(person);
            }
        });
        if (childMustConsent) {
            asked.add(THE_CHILD.person());
        }
        return !asked.isEmpty() && asked.stream().allMatch(person -> saysYes(person, from, to, topic, today));
    }

    private boolean saysYes(PersonId person, PartyId from, PartyId to, Topic topic, LocalDate today) {
        Yes last = consents.getOrDefault(person, List.of()).stream()
                .filter(yes -> !yes.said().from().isAfter(today))
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (last == null) {
            return false;
        }
        ConsentGiven consent = last.said();
        Set<PartyId> circle = new HashSet<>(consent.among());
        circle.removeAll(last.gone());
        circle.add(FAMILY);
        return circle.contains(from)
                && circle.contains(to)
                && (topic == null || !consent.exclude().contains(topic))
                && (consent.until() == null || !consent.until().isBefore(today));
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            fail(otherwise);
        }
    }

    private static void fail(String what) {
        throw new AssertionError(what);
    }
}
