package se.samplan.pages;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samplan.child.Custody;
import se.samplan.child.ProtectionLevel;
import se.samplan.child.commands.ClaimCase;
import se.samplan.child.commands.DeclineCase;
import se.samplan.child.commands.WithdrawClaim;
import se.samplan.child.events.ChildEvent;
import se.samplan.consent.Topic;
import se.samplan.consent.events.ConsentEvent;
import se.samplan.history.read.PlanCapacity;
import se.samplan.party.PartyKind;
import se.samplan.plan.CommitmentState;
import se.samplan.plan.GoalOutcome;
import se.samplan.plan.PartyState;
import se.samplan.plan.PlanStatus;
import se.samplan.plan.commands.ProposePlan;
import se.samplan.plan.events.PlanEvent;
import se.samplan.plan.read.CaseStanding;
import se.samplan.plan.read.PlanFilter;
import se.samplan.plan.read.PlanSort;
import se.samplan.plan.read.TaskKind;
import se.samplan.platform.actor.Role;
import se.samplan.platform.message.Words;

/** Keys of messages that end with the word of an enum, or with a number. */
final class EnumKeys {
    private static final Map<String, List<String>> FAMILIES = Map.ofEntries(
            entry(
                    "role.",
                    words(Role.values(), Role::word)
                            .filter(word -> !word.equals("hub"))
                            .toList()),
            entry("topic.", words(Topic.values(), Topic::word).toList()),
            entry("status.", words(PlanStatus.values(), PlanStatus::word).toList()),
            entry(
                    "state.",
                    words(CommitmentState.values(), CommitmentState::word).toList()),
            entry("party.", words(PartyState.values(), PartyState::word).toList()),
            entry("participant.", words(PartyState.values(), PartyState::word).toList()),
            entry("kind.", words(PartyKind.values(), PartyKind::word).toList()),
            entry("who.kind.", words(PartyKind.values(), PartyKind::word).toList()),
            entry("custody.", words(Custody.values(), Custody::word).toList()),
            entry(
                    "protect.",
                    words(ProtectionLevel.values(), ProtectionLevel::word).toList()),
            entry("outcome.", words(GoalOutcome.values(), GoalOutcome::word).toList()),
            entry("filter.", words(PlanFilter.values(), PlanFilter::word).toList()),
            entry("sort.", words(PlanSort.values(), PlanSort::word).toList()),
            entry("line.ended.", ended().toList()),
            entry(
                    "settled.",
                    ended().flatMap(word -> Stream.of(word + ".1", word + ".n")).toList()),
            entry(
                    "task.",
                    answers()
                            .flatMap(word -> word.equals(TaskKind.NAME_COORDINATOR.word())
                                    ? Stream.of(word)
                                    : Stream.of(word, word + ".from"))
                            .toList()),
            entry(
                    "today.",
                    Stream.of(
                                    Stream.concat(answers(), proposals())
                                            .flatMap(word -> Stream.of(word, word + ".meta")),
                                    Stream.of(
                                                    TaskKind.ANSWER_REQUEST,
                                                    TaskKind.ANSWER_HANDOVER,
                                                    TaskKind.MINE,
                                                    TaskKind.MINE_LATE)
                                            .map(kind -> kind.word() + ".meta"))
                            .flatMap(each -> each)
                            .toList()),
            entry(
                    "change.",
                    Stream.of(PlanEvent.class, ConsentEvent.class, ChildEvent.class)
                            .flatMap(family -> Words.in(family).all().stream())
                            .toList()),
            entry("ofcase.", words(CaseStanding.values(), CaseStanding::word).toList()),
            entry(
                    "trace.plan.",
                    words(PlanCapacity.values(), PlanCapacity::word).toList()),
            entry(
                    "done.",
                    Stream.of(ProposePlan.class, DeclineCase.class, ClaimCase.class, WithdrawClaim.class)
                            .map(Words::of)
                            .toList()),
            entry("near.", List.of("-1", "0", "1")),
            entry(
                    "number.",
                    IntStream.rangeClosed(2, 12).mapToObj(Integer::toString).toList()));

    private EnumKeys() {}

    static List<String> all() {
        return FAMILIES.entrySet().stream()
                .flatMap(family -> family.getValue().stream().map(word -> family.getKey() + word))
                .toList();
    }

    private static Stream<String> ended() {
        return Stream.of(
                        CommitmentState.KEPT,
                        CommitmentState.BROKEN,
                        CommitmentState.RELEASED,
                        CommitmentState.STRUCK,
                        CommitmentState.DECLINED)
                .map(CommitmentState::word);
    }

    private static Stream<String> answers() {
        return Stream.of(
                        TaskKind.ANSWER_INVITATION,
                        TaskKind.ANSWER_CLAIM,
                        TaskKind.ACCEPT_COORDINATION,
                        TaskKind.ACCEPT_LEAD,
                        TaskKind.NAME_COORDINATOR)
                .map(TaskKind::word);
    }

    private static Stream<String> proposals() {
        return Stream.of(TaskKind.AWAIT_CONSENT, TaskKind.OPEN_PLAN, TaskKind.INVITE_PROPOSER)
                .map(TaskKind::word);
    }

    private static <E> Stream<String> words(E[] values, java.util.function.Function<E, String> word) {
        return Stream.of(values).map(word);
    }
}
