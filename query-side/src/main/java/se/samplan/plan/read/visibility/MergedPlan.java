package se.samplan.plan.read.visibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samplan.party.PartyId;
import se.samplan.plan.read.FamilyMember;
import se.samplan.plan.read.PartyPlan;
import se.samplan.plan.read.PlanChange;
import se.samplan.plan.read.SeenCommitment;
import se.samplan.plan.read.SeenGoal;
import se.samplan.plan.read.SeenNeed;
import se.samplan.plan.read.SeenVoice;

/** What several parties may see of one plan, together: what an auditor reads. */
public final class MergedPlan {

    private MergedPlan() {}

    /** @param all at least one, all of the same plan */
    public static PartyPlan of(List<PartyPlan> all) {
        if (all.size() == 1) {
            return all.getFirst();
        }
        // What one of them is cleared to read, their auditor reads.
        List<PartyPlan> plans =
                all.stream().sorted(Comparator.comparing(PartyPlan::masked)).toList();
        PartyPlan first = plans.getFirst();
        return new PartyPlan(
                first.plan(),
                first.reader(),
                first.readerKind(),
                first.readerState(),
                first.child(),
                first.family(),
                plans.stream().mapToLong(PartyPlan::position).max().orElseThrow(),
                first.day(),
                first.status(),
                first.pausedFor(),
                first.childName(),
                first.protection(),
                first.masked(),
                first.proposer(),
                first.foundOn(),
                plans.stream()
                        .flatMap(it -> Stream.ofNullable(it.reason()))
                        .findFirst()
                        .orElse(null),
                first.participants(),
                first.coordinator(),
                first.coordinatorAsked(),
                first.lead(),
                first.leadAsked(),
                first.followUp(),
                merged(plans, PartyPlan::members, FamilyMember::person, Comparator.comparing(it -> 0)),
                first.consenters(),
                List.of(),
                merged(plans, PartyPlan::voices, SeenVoice::at, Comparator.comparing(SeenVoice::at)),
                merged(plans, PartyPlan::needs, SeenNeed::need, Comparator.comparing(SeenNeed::at)),
                merged(plans, PartyPlan::goals, SeenGoal::goal, Comparator.comparing(SeenGoal::at)),
                merged(
                        plans,
                        PartyPlan::commitments,
                        SeenCommitment::commitment,
                        Comparator.comparing(SeenCommitment::at)),
                plans.stream()
                        .flatMap(it -> Stream.ofNullable(it.closing()))
                        .findFirst()
                        .orElse(null),
                List.of(),
                earlierRemarks(plans),
                merged(
                        plans,
                        PartyPlan::changes,
                        PlanChange::position,
                        Comparator.comparing(PlanChange::position).reversed()),
                plans.stream().anyMatch(PartyPlan::moreChanges),
                first.flags(),
                Map.<String, Set<PartyId>>of(),
                plans.stream()
                        .flatMap(it -> Stream.ofNullable(it.groundUntil()))
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                first.claims(),
                first.caseHolder(),
                first.caseOffer(),
                first.answering());
    }

    private static Map<String, Integer> earlierRemarks(List<PartyPlan> plans) {
        Map<String, Integer> most = new TreeMap<>();
        plans.forEach(plan -> plan.earlierRemarks().forEach((entry, count) -> most.merge(entry, count, Math::max)));
        return most;
    }

    private static <T> List<T> merged(
            List<PartyPlan> plans,
            Function<PartyPlan, List<T>> part,
            Function<T, Object> id,
            Comparator<? super T> order) {
        Map<Object, T> found = new LinkedHashMap<>();
        plans.forEach(plan -> part.apply(plan).forEach(it -> found.putIfAbsent(id.apply(it), it)));
        List<T> sorted = new ArrayList<>(found.values());
        sorted.sort(order);
        return List.copyOf(sorted);
    }
}
